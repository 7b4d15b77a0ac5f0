//! Which time zone was probably meant by a name that none has.

use crate::diagnostic::nearest;

/// The zone of all of China.
const CHINA: &str = "Asia/Shanghai";

/// What people call that zone: none of these is a name of it.
const CALLED_CHINA: [&str; 12] = [
    "Asia/Beijing",
    "Asia/Peking",
    "Asia/Tianjin",
    "Asia/Guangzhou",
    "Asia/Shenzhen",
    "Asia/Nanjing",
    "Asia/Hangzhou",
    "Asia/Wuhan",
    "Asia/Chengdu",
    "Asia/Xian",
    "Asia/Xiamen",
    "Asia/China",
];

/// The zone whose name is near, in its city too: most of the rest is the same for half the world. An offset is never guessed at, for the
/// names that have one count it the other way round.
pub(super) fn meant(written: &str) -> Option<String> {
    if written.contains(|character: char| character.is_ascii_digit()) {
        return None;
    }
    let known: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).collect();
    let names = known.iter().map(String::as_str).chain(CALLED_CHINA);
    let near = names.filter(|name| nearest(city(written), [city(name)]).is_some());
    let zone = nearest(written, near)?;
    Some(if CALLED_CHINA.contains(&zone.as_str()) { CHINA.to_owned() } else { zone })
}

fn city(zone: &str) -> &str {
    zone.rsplit('/').next().unwrap_or(zone)
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn a_city_of_china_has_the_zone_of_china() {
        for written in ["Asia/Bejing", "Asia/Beijing", "Asia/Bejin", "Asia/Shangai", "Asia/Guangzou", "China/Beijing"] {
            assert_eq!(meant(written).as_deref(), Some("Asia/Shanghai"), "{written}");
        }
        assert_eq!(meant("Europe/Berln").as_deref(), Some("Europe/Berlin"));
        for other in ["UTC+8", "UTC8", "GMT-8", "Asia/Nowhere", "北京时间"] {
            assert_eq!(meant(other), None, "{other}");
        }
    }
}
