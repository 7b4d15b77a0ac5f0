//! Pieces of YAML in one line each, and numbers that look like chance and are none.

/// A text in Chinese and English, neither of which has an apostrophe.
pub(super) fn both(zh: &str, en: &str) -> String {
    format!("{{zh: '{zh}', en: '{en}'}}")
}

/// A source with a Chinese title, by the name and the address of who published it on a day.
pub(super) fn source(title: &str, publisher: &str, address: &str, published: &str) -> String {
    format!("{{title: '{title}', lang: zh, publisher: {publisher}, url: 'https://{address}', published: {published}}}")
}

/// The settings of a site whose languages are Chinese and English, with lines of its own.
pub(super) fn settings(host: &str, name: &str, publisher: &str, languages: &str) -> String {
    format!(
        "address: https://{host}/\nauthority: {host},2020\nlanguages: {languages}\nname: {name}\npublisher: {publisher}\ntime_zone: Asia/Shanghai\ndemonstration: true\ncards: []\n"
    )
}

/// A page that says that all of it is invented.
pub(super) fn about() -> String {
    let title = both("关于本站", "About this site");
    let description = both("本站内容均为虚构，仅供测试。", "Everything on this site is invented, to test the program.");
    format!("id: about\ntitle: {title}\ndescription: {description}\ntext: {description}\n")
}

/// A number below `end` that depends on nothing but a seed (a step of splitmix64).
pub(super) fn spread(seed: u64, end: u64) -> u64 {
    let mut mixed = seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (mixed ^ (mixed >> 31)) % end
}
