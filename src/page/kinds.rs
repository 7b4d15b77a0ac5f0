//! How kinds of page are declared: what an entry of their table says, and what follows from it.

/// Declares the kinds of page, in the order in which a site lists its pages.
///
/// `Kind(thing: Handle)` is a page about a thing, `Kind` a page of which there is one. An entry says:
///
/// - `name`: what it is called in the settings, by `page:` and by its template;
/// - `each`: the things that have such a page; left out where there is one page only;
/// - `at`: whether it stands as a `page` or a `file`, and the steps of its address below that of its language;
/// - `below`: the list above it, to whose entry of the menu it belongs;
/// - `is`: what is special about it;
/// - `called`: the name of its thing;
/// - `by`: how content and settings refer to it, if not as `page:` by its own name;
/// - `came`: when its thing was last edited and since when it is known, and what holds it back, where those who write put it in by itself;
/// - `if`: when a site has it, besides that its settings do not leave it out.
macro_rules! kinds {
    (|$snapshot:ident| $(
        $(#[$doc:meta])*
        $kind:ident $(($thing:ident: $type:ty))? {
            name: $name:ident,
            $(each: $each:expr,)?
            at: $form:ident [$($step:expr),*],
            $(below: $list:ident,)?
            $(is: [$($trait:ident),+],)?
            $(called: $called:expr,)?
            $(by: $reference:expr,)?
            $(came: $entry:expr,)?
            $(if: $exists:expr,)?
        }
    )+) => {
        /// A kind of page, with the thing it is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum PageKind {
            $( $(#[$doc])* $kind $(($type))?, )+
        }

        impl PageKind {
            /// The kind without its thing.
            pub fn page_type(self) -> PageType {
                match self {
                    $( Self::$kind { .. } => PageType::$name, )+
                }
            }

            /// The kinds of which there is one page.
            const SINGLE: &[Option<Self>] = &[$( kinds!(@single $kind $($type)?) ),+];

            /// Every page that there could be, in the order of the site.
            pub fn all($snapshot: &Snapshot<'_>) -> Vec<Self> {
                let mut all = Vec::new();
                $( kinds!(@all all, $kind $(, $each)?); )+
                all
            }

            /// Where the page stands, below the address of its language.
            #[allow(unused_variables)]
            pub fn route(self, lang: Lang, languages: &Languages, $snapshot: &Snapshot<'_>) -> Route {
                let prefix = languages.prefix(lang);
                match self {
                    $( Self::$kind $(($thing))? => Route::$form([prefix, $($step),*]), )+
                }
            }

            /// Whether the site has this page. What was withdrawn keeps its own, whichever pages are left out.
            #[allow(unused_variables)]
            pub fn exists(self, $snapshot: &Snapshot<'_>, site: &Site) -> bool {
                (self.is_withdrawn() || site.builds(self.page_type())) && match self {
                    $( Self::$kind $(($thing))? => true $(&& $exists)?, )+
                }
            }

            /// The list right above the page.
            pub fn below(self) -> Option<Self> {
                match self {
                    $( Self::$kind { .. } => kinds!(@option $(Self::$list)?), )+
                }
            }

            fn traits(self) -> &'static [Trait] {
                match self {
                    $( Self::$kind { .. } => &[$($(Trait::$trait),+)?], )+
                }
            }

            /// The name of the thing that the page is about.
            #[allow(unused_variables)]
            pub fn called<'m>(self, $snapshot: &Snapshot<'m>) -> Option<&'m Localized<Plain>> {
                match self {
                    $( Self::$kind $(($thing))? => kinds!(@option $($called)?), )+
                }
            }

            /// When the thing of the page came to the site, if those who write put it in by itself.
            #[allow(unused_variables)]
            pub fn entry(self, $snapshot: &Snapshot<'_>) -> Option<Entry> {
                match self {
                    $( Self::$kind $(($thing))? => kinds!(@option $($entry)?), )+
                }
            }

            /// How content and settings refer to the page: by its thing, or else by its own name.
            #[allow(unused_variables)]
            pub fn reference(self, $snapshot: &Snapshot<'_>) -> Option<Reference> {
                let by_thing = match self {
                    $( Self::$kind $(($thing))? => kinds!(@option $($reference)?), )+
                };
                by_thing.or_else(|| Id::new(self.name()).map(Reference::Page))
            }
        }
    };
    (@single $kind:ident) => { Some(Self::$kind) };
    (@single $kind:ident $type:ty) => { None };
    (@all $all:ident, $kind:ident) => { $all.extend([Self::$kind]) };
    (@all $all:ident, $kind:ident, $each:expr) => { $all.extend($each.map(Self::$kind)) };
    (@option) => { None };
    (@option $value:expr) => { Some($value) };
}

pub(super) use kinds;
