//! What the values of a field look like, in the reader's language.

use super::Shape;
use crate::diagnostic::Reader;

impl Shape {
    /// Says what a value looks like, as the content contract of that language does.
    pub fn told(&self, reader: Reader) -> String {
        match reader {
            Reader::English => self.to_string(),
            Reader::Chinese => self.in_chinese(),
        }
    }

    fn in_chinese(&self) -> String {
        match self {
            Self::Text => "文本".to_owned(),
            Self::Markdown => "Markdown文本".to_owned(),
            Self::Pattern => "带占位符的文本".to_owned(),
            Self::Name => "各语言共用一个文本，或每种语言一个".to_owned(),
            Self::Id(kind) => format!("{}的标识", kind_in_chinese(kind)),
            Self::Reference => "引用".to_owned(),
            Self::AnyId(kinds) => {
                let references: Vec<String> = kinds.iter().map(|kind| format!("`{}:…`", kind.name())).collect();
                format!("{}，或{}", Self::Id(kinds[0].name()).in_chinese(), references.join("、"))
            }
            Self::Date => "日期".to_owned(),
            Self::When => "日期或`unknown`".to_owned(),
            Self::Day => "某一天".to_owned(),
            Self::Number => "数字".to_owned(),
            Self::Count => "非负整数".to_owned(),
            Self::Digest => "摘要".to_owned(),
            Self::Place => "站内地址或引用".to_owned(),
            Self::Boolean => "`true`或`false`".to_owned(),
            Self::Address => "网址".to_owned(),
            Self::Contact => "网址或邮箱".to_owned(),
            Self::Currency => "货币代码".to_owned(),
            Self::Setting => "一个值、一列值，或分列的几个值".to_owned(),
            Self::OneOf(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join("、"),
            Self::Localized(of) => format!("{}（每种语言一个）", of.in_chinese()),
            Self::Keyed(key, of) => format!("映射：从{}到{}", key.in_chinese(), of.in_chinese()),
            Self::List(of) => format!("列表：{}", of.in_chinese()),
            Self::Document(definition) => format!("*{}*", definition().name),
        }
    }
}

fn kind_in_chinese(kind: &str) -> &str {
    match kind {
        "action" => "行动",
        "breakdown" => "分组方式",
        "case" => "案例",
        "category" => "组别",
        "criterion" => "维度或指标",
        "evaluation" => "评价",
        "field" => "领域",
        "group" => "评价对象组",
        "method" => "评价办法",
        "milestone" => "时间节点",
        "org" => "单位",
        "page" => "页面",
        "place" => "国家或地区",
        "principle" => "基本原则",
        "record" => "记录",
        "role" => "职责",
        "round" => "一轮评价",
        "safeguard" => "保障措施",
        "step" => "分解事项",
        "subject" => "评价对象",
        "target" => "目标",
        "task" => "任务",
        "term" => "术语",
        "topic" => "主题",
        other => other,
    }
}
