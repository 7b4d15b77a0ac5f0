//! What templates see of each kind of page.

use super::action::ActionBody;
use super::actions::ActionsBody;
use super::assessed::AssessedBody;
use super::case::CaseBody;
use super::cases::CasesBody;
use super::changes::ChangesBody;
use super::criterion::CriterionBody;
use super::data::DataBody;
use super::embed::EmbedBody;
use super::evaluation::EvaluationBody;
use super::evaluations::EvaluationsBody;
use super::feeds::FeedsBody;
use super::free_page::FreePageBody;
use super::glossary::GlossaryBody;
use super::home::HomeBody;
use super::method::MethodBody;
use super::not_found::NotFoundBody;
use super::organisation::OrganisationBody;
use super::organisations::OrganisationsBody;
use super::parallel::ParallelBody;
use super::plan::PlanBody;
use super::record::RecordBody;
use super::records::RecordsBody;
use super::records_by::RecordsByBody;
use super::round::RoundBody;
use super::safeguard::SafeguardBody;
use super::safeguards::SafeguardsBody;
use super::schedule::ScheduleBody;
use super::search::SearchBody;
use super::site_map::SiteMapBody;
use super::target::TargetBody;
use super::targets::TargetsBody;
use super::targets_by::TargetsByBody;
use super::task::TaskBody;
use super::tasks::TasksBody;
use super::tasks_by::TasksByBody;
use super::topic::TopicBody;
use super::year::YearBody;
use crate::config::PageType;
use crate::described::{Described, Shape};

/// What templates see as `body` on pages of a kind.
pub fn shape(page: PageType) -> Shape {
    match page {
        PageType::Home => HomeBody::shape(),
        PageType::Plan => PlanBody::shape(),
        PageType::Parallel => ParallelBody::shape(),
        PageType::Actions => ActionsBody::shape(),
        PageType::Action => ActionBody::shape(),
        PageType::Tasks => TasksBody::shape(),
        PageType::Task => TaskBody::shape(),
        PageType::TasksBy => TasksByBody::shape(),
        PageType::Topic => TopicBody::shape(),
        PageType::Targets => TargetsBody::shape(),
        PageType::TargetsBy => TargetsByBody::shape(),
        PageType::Target => TargetBody::shape(),
        PageType::Schedule => ScheduleBody::shape(),
        PageType::Organisations => OrganisationsBody::shape(),
        PageType::Organisation => OrganisationBody::shape(),
        PageType::Safeguards => SafeguardsBody::shape(),
        PageType::Safeguard => SafeguardBody::shape(),
        PageType::Records => RecordsBody::shape(),
        PageType::Year => YearBody::shape(),
        PageType::RecordsBy => RecordsByBody::shape(),
        PageType::Record => RecordBody::shape(),
        PageType::Changes => ChangesBody::shape(),
        PageType::Cases => CasesBody::shape(),
        PageType::Case => CaseBody::shape(),
        PageType::Evaluations => EvaluationsBody::shape(),
        PageType::Evaluation => EvaluationBody::shape(),
        PageType::Round => RoundBody::shape(),
        PageType::Assessed => AssessedBody::shape(),
        PageType::Criterion => CriterionBody::shape(),
        PageType::Data => DataBody::shape(),
        PageType::Feeds => FeedsBody::shape(),
        PageType::Embed => EmbedBody::shape(),
        PageType::Glossary => GlossaryBody::shape(),
        PageType::Method => MethodBody::shape(),
        PageType::SiteMap => SiteMapBody::shape(),
        PageType::Search => SearchBody::shape(),
        PageType::Page => FreePageBody::shape(),
        PageType::NotFound => NotFoundBody::shape(),
    }
}
