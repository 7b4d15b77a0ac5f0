//! The files beside the pages that machines read: feeds, calendars, the site map, what was built, and what is said to robots.

mod atom;
mod build;
mod calendar;
mod data;
mod drawing;
mod headers;
mod icon;
mod redirects;
mod robots;
mod security;
mod sitemap;

use rayon::prelude::*;

use crate::data::DataFile;
use crate::lang::Lang;
use crate::page::{CalendarOf, DrawingFormat, DrawingOf, FeedOf, Icon, calendar_route, drawing_route, feed_route};
use crate::route::Route;
use crate::site::Site;
use crate::view::{Calendar, Feed, MissingWords};

pub use build::{is_preview, route as build_route};
pub use sitemap::is_part as is_part_of_site_map;

pub use drawing::{Picture, pixels};
pub use redirects::redirects;

/// A file for machines.
#[derive(Debug)]
pub struct Export {
    /// Where it stands.
    pub route: Route,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// What a file for machines holds.
#[derive(Clone, Copy, Debug)]
enum Content {
    Feed(FeedOf, Lang),
    Calendar(CalendarOf, Lang),
    Data(DataFile),
    Drawing(DrawingOf, Lang),
    /// The same as pixels.
    Pixels(DrawingOf, Lang),
    Icon(Icon),
    SiteMap,
    /// A part of a site map that is too large for one file.
    SiteMapPart(usize),
    Robots,
    Headers,
    Build,
    Security,
}

/// Where the exports of a site stand, and what each of them holds.
fn all(site: &Site<'_>) -> Vec<(Route, Content)> {
    let (scope, languages) = (&site.scope, site.scope.languages);
    let (feeds, calendars, drawings) = (Feed::all(scope), Calendar::all(scope), scope.drawings());
    let mut all = Vec::new();
    for (lang, _) in languages.iter() {
        let route = |of: CalendarOf| calendar_route(of, lang, languages, &scope.snapshot);
        let feed = |of: FeedOf| feed_route(of, lang, languages, &scope.snapshot);
        all.extend(feeds.iter().map(|of| (feed(*of), Content::Feed(*of, lang))));
        for of in &drawings {
            let route = |format| drawing_route(*of, format, lang, languages, &scope.snapshot);
            all.push((route(DrawingFormat::Svg), Content::Drawing(*of, lang)));
            // What lacks words is no export: the making of it tells.
            if scope.can_be_pixels(*of, lang).unwrap_or_default() {
                all.push((route(DrawingFormat::Png), Content::Pixels(*of, lang)));
            }
        }
        all.extend(calendars.iter().map(|of| (route(*of), Content::Calendar(*of, lang))));
    }
    let files = DataFile::all(&scope.snapshot).into_iter().filter(|file| scope.publishes(file.part()));
    all.extend(files.map(|file| (file.route(&scope.snapshot), Content::Data(file))));
    all.extend(scope.icons.iter().map(|icon| (icon.route(), Content::Icon(*icon))));
    all.push((sitemap::route(), Content::SiteMap));
    let parts = sitemap::parts(site).into_iter().enumerate();
    all.extend(parts.map(|(part, route)| (route, Content::SiteMapPart(part))));
    all.push((robots::route(), Content::Robots));
    all.push((headers::route(), Content::Headers));
    all.push((build::route(), Content::Build));
    all.extend(scope.site.security.as_ref().map(|_| (security::route(), Content::Security)));
    all
}

fn make(site: &Site<'_>, route: Route, content: Content) -> Result<Export, MissingWords> {
    let bytes = match content {
        Content::Feed(of, lang) => atom::write(&Feed::make(&site.scope, of, lang)?),
        Content::Calendar(of, lang) => calendar::write(&Calendar::make(&site.scope, of, lang)?),
        Content::Data(file) => data::write(site, file)?,
        Content::Drawing(of, lang) => site.scope.drawing(of, lang)?.into_bytes(),
        Content::Pixels(of, lang) => drawing::pixels(&site.scope.drawing(of, lang)?, &site.scope.fonts_for(lang)),
        Content::Icon(icon) => icon::write(icon, site.scope.mark.expect("icons are made of a mark")),
        Content::SiteMap => sitemap::write(site).into_bytes(),
        Content::SiteMapPart(part) => sitemap::write_part(site, part).into_bytes(),
        Content::Robots => robots::write(site).into_bytes(),
        Content::Headers => headers::write(site).into_bytes(),
        Content::Build => build::write(site, None).into_bytes(),
        Content::Security => {
            let security = site.scope.site.security.as_ref().expect("it is listed if there is one");
            security::write(site, security).into_bytes()
        }
    };
    Ok(Export { route, bytes })
}

/// Where the exports of a site stand, without making them.
pub fn routes(site: &Site<'_>) -> Vec<Route> {
    all(site).into_iter().map(|(route, _)| route).collect()
}

/// What was built, once all else that is public of a site is made, of which this is the digest.
pub fn built(site: &Site<'_>, public: blake3::Hash) -> Export {
    Export { route: build::route(), bytes: build::write(site, Some(public)).into_bytes() }
}

/// Makes every export of a site but pictures of pixels, for which there is [`pictures`], and what was built, for which there is [`built`], and hands each over as soon as it is made, many at once: a large plan has tens of thousands of feeds.
/// Gives what became of them, in the same order for the same site.
///
/// # Errors
///
/// If the theme lacks interface words.
pub fn export<T: Send>(site: &Site<'_>, take: impl Fn(&Export) -> T + Sync) -> Result<Vec<T>, MissingWords> {
    let is_archive = |content: &Content| matches!(content, Content::Data(DataFile::Archive));
    let here = all(site).into_iter().filter(|(_, content)| !matches!(content, Content::Pixels(..) | Content::Build));
    let (archives, others): (Vec<_>, Vec<_>) = here.partition(|(_, content)| is_archive(content));
    // Of several errors the first is told, whichever thread comes upon one first.
    let made: Vec<_> = others
        .into_par_iter()
        .map(|(route, content)| {
            let is_archived = matches!(content, Content::Data(file) if file.is_archived());
            let export = make(site, route, content)?;
            Ok((take(&export), is_archived.then_some(export)))
        })
        .collect();
    let made: Vec<(T, Option<Export>)> = made.into_iter().collect::<Result<_, MissingWords>>()?;
    // What the archive holds is made once.
    let archive = |(route, _)| {
        let held = made.iter().filter_map(|(_, export)| export.as_ref());
        let bytes = data::archive_of(held.map(|export| (&export.route, export.bytes.as_slice())));
        take(&Export { route, bytes })
    };
    let archives: Vec<T> = archives.into_iter().map(archive).collect();
    Ok(made.into_iter().map(|(taken, _)| taken).chain(archives).collect())
}

/// The pictures of pixels of a site, before anything of them is made.
///
/// # Errors
///
/// If the theme lacks interface words.
pub fn pictures(site: &Site<'_>) -> Result<Vec<Picture>, MissingWords> {
    let (scope, languages) = (&site.scope, site.scope.languages);
    let pixels = all(site).into_iter().filter_map(|(route, content)| match content {
        Content::Pixels(of, lang) => Some((route, of, lang)),
        _ => None,
    });
    let picture = |(route, of, lang)| {
        let svg = scope.drawing(of, lang)?;
        let drawing = drawing_route(of, DrawingFormat::Svg, lang, languages, &scope.snapshot);
        Ok(Picture { route, drawing, svg, fonts: scope.fonts_for(lang) })
    };
    pixels.map(picture).collect()
}

/// Makes the export that stands at an address; `None` if there is none.
///
/// # Errors
///
/// If the theme lacks interface words.
pub fn export_at(site: &Site<'_>, route: &Route) -> Result<Option<Export>, MissingWords> {
    let found = all(site).into_iter().find(|(own, _)| own == route);
    found.map(|(route, content)| make(site, route, content)).transpose()
}
