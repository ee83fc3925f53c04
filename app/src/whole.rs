//! A view that is taken over in one go, in the browser.
//!
//! Leptos writes down three ways of taking over a drawn page: from the server, after waiting, and from
//! nothing. Only the way to a page waits, for its file; the page itself does not. Saying so leaves a fifth of
//! the WebAssembly at home.

use leptos::prelude::*;

pub trait Whole: RenderHtml + Sized {
    /// As `into_any`, for everything that has no page to fetch inside.
    fn whole(self) -> AnyView;
}

#[cfg(not(feature = "hydrate"))]
impl<T: RenderHtml> Whole for T {
    fn whole(self) -> AnyView {
        self.into_any()
    }
}

#[cfg(feature = "hydrate")]
impl<T: RenderHtml> Whole for T {
    fn whole(self) -> AnyView {
        in_browser::AtOnce(self).into_any()
    }
}

#[cfg(feature = "hydrate")]
mod in_browser {
    use leptos::{
        attr::{Attribute, any_attribute::AnyAttribute},
        prelude::*,
        tachys::{
            hydration::Cursor,
            view::{Position, PositionState},
        },
    };

    pub struct AtOnce<T>(pub T);

    impl<T: RenderHtml> Render for AtOnce<T> {
        type State = T::State;

        fn build(self) -> Self::State {
            self.0.build()
        }

        fn rebuild(self, state: &mut Self::State) {
            self.0.rebuild(state);
        }
    }

    impl<T: RenderHtml> AddAnyAttr for AtOnce<T> {
        type Output<A: Attribute> = T::Output<A>;

        fn add_any_attr<A: Attribute>(self, attribute: A) -> Self::Output<A>
        where
            Self::Output<A>: RenderHtml,
        {
            self.0.add_any_attr(attribute)
        }
    }

    impl<T: RenderHtml> RenderHtml for AtOnce<T> {
        type AsyncOutput = Self;
        type Owned = AtOnce<T::Owned>;

        const MIN_LENGTH: usize = 0;
        const EXISTS: bool = T::EXISTS;

        fn dry_resolve(&mut self) {}

        async fn resolve(self) -> Self {
            self
        }

        /// Browsers take over what was drawn; they draw no HTML.
        fn to_html_with_buf(
            self,
            _: &mut String,
            _: &mut Position,
            _: bool,
            _: bool,
            _: Vec<AnyAttribute>,
        ) {
        }

        fn hydrate<const FROM_SERVER: bool>(
            self,
            cursor: &Cursor,
            position: &PositionState,
        ) -> Self::State {
            self.0.hydrate::<FROM_SERVER>(cursor, position)
        }

        async fn hydrate_async(self, cursor: &Cursor, position: &PositionState) -> Self::State {
            self.0.hydrate::<true>(cursor, position)
        }

        fn into_owned(self) -> Self::Owned {
            AtOnce(self.0.into_owned())
        }
    }
}
