//! The icons of a site, made of its theme's mark.

use crate::page::Icon;
use crate::theme::ThemeMark;

/// An icon as a file.
pub(super) fn write(icon: Icon, mark: &ThemeMark) -> Vec<u8> {
    match icon {
        Icon::Favicon => mark.mark.icon(),
        Icon::Touch => mark.mark.touch_icon(),
    }
}
