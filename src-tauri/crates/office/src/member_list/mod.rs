//! The list of members as the secretary asks for it: typed words that become filters, views kept by name, and what is done
//! to many at once.

mod bulk;
mod grammar;
mod sheet;
mod view;

pub use bulk::{BulkAction, BulkRecap, LeftOut};
pub use grammar::Understood;
pub use sheet::Column;
pub use view::{ListOrder, View};
