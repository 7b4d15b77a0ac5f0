//! The levels of actions.

use std::collections::{HashMap, HashSet};

use crate::id::ActionId;
use crate::schema::Action;

/// The actions in the order of the plan, each followed by those below it. Left out is what hangs below nothing at the top:
/// below itself, or below an action that does not exist. Rules tell of both.
pub(super) fn in_order(actions: &[Action]) -> Vec<&Action> {
    let mut below: HashMap<Option<&ActionId>, Vec<&Action>> = HashMap::new();
    for action in actions.iter().rev() {
        below.entry(above(action)).or_default().push(action);
    }
    let mut ordered = Vec::with_capacity(actions.len());
    let mut next = below.remove(&None).unwrap_or_default();
    while let Some(action) = next.pop() {
        ordered.push(action);
        // Taken out, so that an id that is declared twice leads down once.
        next.extend(below.remove(&Some(&action.id.value)).unwrap_or_default());
    }
    ordered
}

/// The actions that stand below themselves, in the order of the plan.
pub(super) fn circular(actions: &[Action]) -> Vec<&Action> {
    let parents: HashMap<&ActionId, &ActionId> =
        actions.iter().filter_map(|action| Some((&action.id.value, above(action)?))).collect();
    let is_circular = |action: &&Action| {
        let mut seen = HashSet::new();
        let mut lineage = std::iter::successors(above(action), |id| parents.get(id).copied());
        lineage.by_ref().take_while(|id| seen.insert(*id)).any(|id| *id == action.id.value)
    };
    actions.iter().filter(is_circular).collect()
}

fn above(action: &Action) -> Option<&ActionId> {
    action.parent.as_ref().map(|parent| &parent.value)
}
