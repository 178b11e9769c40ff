//! Directories to begin with: one branch, a few departments, categories of patients, sources, services without prices yet. Their
//! names are in the language of whoever begins; their ids are the same in all, so that a later import may change each.

use books::facts::Directory;
use books::{Record, Tx};
use clinic::record::{
    Attention, BonusKind, Branch, Category, CategoryDesk, Department, Item, ItemKind, Millionths, PriceList,
    PriceListDesk, Reason, RecallAfter, Source,
};

use crate::fault::Fault;
use crate::text::Words;
use crate::view::Starter;

/// A kind of practice.
#[derive(Debug)]
pub struct Practice {
    pub word: &'static str,
    departments: &'static [Offers],
}

/// A department and what is done there.
#[derive(Debug)]
struct Offers {
    department: &'static str,
    services: &'static [Service],
}

#[derive(Debug)]
struct Service {
    name: &'static str,
    minutes: i32,
    /// After so many months it is due again.
    recall_months: Option<i32>,
}

const fn once(name: &'static str, minutes: i32) -> Service {
    Service { name, minutes, recall_months: None }
}

const fn again(name: &'static str, minutes: i32, months: i32) -> Service {
    Service { name, minutes, recall_months: Some(months) }
}

static PRACTICES: [Practice; 4] = [
    Practice {
        word: "dental",
        departments: &[
            Offers {
                department: "therapy",
                services: &[once("consultation", 30), once("filling", 60), once("root-canal", 90)],
            },
            Offers { department: "prophylaxis", services: &[again("check-up", 30, 6), again("cleaning", 60, 6)] },
            Offers { department: "orthodontics", services: &[again("braces-check", 30, 1)] },
            Offers { department: "surgery", services: &[once("extraction", 45), again("implant-check", 30, 12)] },
        ],
    },
    Practice {
        word: "general",
        departments: &[
            Offers {
                department: "consultation-hours",
                services: &[once("consultation", 20), again("check-up", 45, 12)],
            },
            Offers { department: "diagnostics", services: &[once("ultrasound", 30), once("electrocardiogram", 20)] },
            Offers { department: "laboratory", services: &[again("blood-count", 10, 12)] },
            Offers { department: "vaccination-room", services: &[again("flu-vaccination", 15, 12)] },
        ],
    },
    Practice {
        word: "physiotherapy",
        departments: &[
            Offers {
                department: "physiotherapy",
                services: &[once("first-assessment", 60), once("exercise-therapy", 45)],
            },
            Offers { department: "massage", services: &[once("massage", 30), once("lymph-drainage", 45)] },
            Offers {
                department: "rehabilitation",
                services: &[again("progress-check", 30, 3), once("group-training", 60)],
            },
        ],
    },
    Practice {
        word: "beauty",
        departments: &[
            Offers {
                department: "cosmetology",
                services: &[once("consultation", 30), again("facial", 60, 1), again("peeling", 45, 3)],
            },
            Offers { department: "laser", services: &[again("laser-hair-removal", 45, 2)] },
            Offers { department: "injections", services: &[again("botulinum", 30, 5)] },
            Offers { department: "massage", services: &[once("massage", 60)] },
        ],
    },
];

const SOURCES: [(&str, &str); 6] = [
    ("recommendation", "word-of-mouth"),
    ("doctor", "word-of-mouth"),
    ("website", "internet"),
    ("social-media", "internet"),
    ("maps", "internet"),
    ("passing-by", "on-site"),
];

const REASONS: [&str; 6] =
    ["moved-away", "another-clinic", "too-expensive", "treatment", "service", "waiting-too-long"];

/// Kinds of bonuses: what share comes back.
const BONUS_KINDS: [(&str, i64); 2] = [("none", 0), ("five", 5_000_000)];

const CATEGORIES: [Attention; 4] = [Attention::Normal, Attention::Vip, Attention::Problem, Attention::Staff];

pub fn find(word: &str) -> Option<&'static Practice> {
    PRACTICES.iter().find(|practice| practice.word == word)
}

/// Whether nothing was entered yet: what stands in it is nobody's to change.
pub fn is_empty(directory: &Directory) -> bool {
    let Directory {
        clinic: _,
        branches,
        departments,
        employees,
        price_lists,
        categories,
        items,
        // A starter brings none.
        discount_grounds: _,
        prices,
        sources,
        source_costs,
        branch_costs,
        merges: _,
    } = directory;
    branches.is_empty()
        && departments.is_empty()
        && employees.is_empty()
        && price_lists.is_empty()
        && categories.is_empty()
        && items.is_empty()
        && prices.is_empty()
        && sources.is_empty()
        && source_costs.is_empty()
        && branch_costs.is_empty()
}

pub fn choices(words: &Words) -> Vec<Starter> {
    let choice = |practice: &'static Practice| Starter {
        value: practice.word,
        label: words.say(&format!("setup-starter-{}", practice.word)),
        about: words.say(&format!("setup-starter-{}-about", practice.word)),
        selected: practice.word == PRACTICES[0].word,
    };
    PRACTICES.iter().map(choice).collect()
}

/// Everything of one directory.
#[derive(Debug)]
pub struct Records {
    branch: Branch,
    departments: Vec<Department>,
    price_lists: Vec<PriceList>,
    categories: Vec<Category>,
    items: Vec<Item>,
    sources: Vec<Source>,
    bonus_kinds: Vec<BonusKind>,
    reasons: Vec<Reason>,
}

pub fn records(words: &Words, practice: &Practice, country: Option<String>) -> Records {
    let named = |kind: &str, name: &str| words.say(&format!("starter-{kind}-{name}"));
    let branch =
        Branch { id: "main".into(), name: words.say("starter-branch"), city: None, country, desk: Default::default() };
    let department = |offers: &Offers| Department {
        id: offers.department.into(),
        name: named("department", offers.department),
        branch_id: Some(branch.id.clone()),
        desk: Default::default(),
    };
    let price_list = |id: &str, name: &str, main: bool| PriceList {
        id: id.into(),
        name: words.say(name),
        discount_percent: None,
        desk: PriceListDesk { main, archived: false },
    };
    let category = |attention: Attention| Category {
        id: attention.word().into(),
        name: named("category", attention.word()),
        attention,
        prepayment: attention == Attention::Problem,
        price_list_id: Some(if attention == Attention::Staff { "staff" } else { "main" }.into()),
        desk: CategoryDesk { preset: attention == Attention::Normal, ..CategoryDesk::default() },
    };
    let bonus_kind = |(name, percent): (&str, i64)| BonusKind {
        id: name.into(),
        name: named("bonus-kind", name),
        percent: Millionths(percent),
        expires_after_days: None,
        preset: percent == 0,
        archived: false,
    };
    let reason =
        |name: &str| Reason { id: name.into(), name: named("reason", name), archived: false, desk: Default::default() };
    let item = |group: &str, service: &Service| Item {
        id: service.name.into(),
        name: named("item", service.name),
        kind: ItemKind::Service,
        group: Some(group.to_owned()),
        price: None,
        duration_minutes: Some(service.minutes),
        recall_after: service.recall_months.map(RecallAfter::Months),
        desk: Default::default(),
    };
    let source = |(name, group): (&str, &str)| Source {
        id: name.into(),
        name: named("source", name),
        group: Some(named("source-group", group)),
        desk: Default::default(),
    };
    let items = practice.departments.iter().flat_map(|offers| {
        let group = named("department", offers.department);
        offers.services.iter().map(move |service| (group.clone(), service))
    });
    Records {
        departments: practice.departments.iter().map(department).collect(),
        categories: CATEGORIES.into_iter().map(category).collect(),
        items: items.map(|(group, service)| item(&group, service)).collect(),
        sources: SOURCES.into_iter().map(source).collect(),
        price_lists: vec![
            price_list("main", "starter-price-list", true),
            price_list("staff", "starter-price-list-staff", false),
        ],
        bonus_kinds: BONUS_KINDS.into_iter().map(bonus_kind).collect(),
        reasons: REASONS.into_iter().map(reason).collect(),
        branch,
    }
}

/// In the order in which they refer to each other.
pub async fn put(tx: &mut Tx, records: &Records) -> Result<(), Fault> {
    put_all(tx, std::slice::from_ref(&records.branch)).await?;
    put_all(tx, &records.departments).await?;
    put_all(tx, &records.price_lists).await?;
    put_all(tx, &records.categories).await?;
    put_all(tx, &records.items).await?;
    put_all(tx, &records.sources).await?;
    put_all(tx, &records.bonus_kinds).await?;
    put_all(tx, &records.reasons).await
}

async fn put_all<R: Record>(tx: &mut Tx, records: &[R]) -> Result<(), Fault> {
    for record in records {
        if let Err(problems) = tx.put(record).await? {
            let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
            return Err(Fault::internal(&problems.join("; ")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::text::Language;

    #[test]
    fn every_name_of_a_directory_is_written() {
        let words = Words::of(Language::En);
        for practice in &PRACTICES {
            let all = records(&words, practice, None);
            let names = [all.branch.name.clone()].into_iter();
            let names = names.chain(all.price_lists.iter().map(|one| one.name.clone()));
            let names = names.chain(all.bonus_kinds.iter().map(|one| one.name.clone()));
            let names = names.chain(all.reasons.iter().map(|one| one.name.clone()));
            let names = names.chain(all.departments.iter().map(|one| one.name.clone()));
            let names = names.chain(all.categories.iter().map(|one| one.name.clone()));
            let names = names.chain(all.items.iter().map(|one| one.name.clone()));
            let names =
                names.chain(all.sources.iter().flat_map(|one| [one.name.clone()].into_iter().chain(one.group.clone())));
            for name in names {
                assert!(!name.starts_with("starter-"), "{}: {name}", practice.word);
            }
        }
        for choice in choices(&words) {
            assert!(!choice.about.starts_with("setup-"), "{}", choice.about);
        }
    }

    #[test]
    fn ids_differ_and_everything_has_its_place() {
        let words = Words::of(Language::En);
        for practice in &PRACTICES {
            let all = records(&words, practice, Some("AT".into()));
            let ids: HashSet<&str> = all.items.iter().map(|item| item.id.as_str()).collect();
            assert_eq!(ids.len(), all.items.len(), "{}", practice.word);
            assert!(all.items.iter().any(|item| item.recall_after.is_some()), "{}", practice.word);
            assert!(all.departments.iter().all(|department| department.branch_id.as_deref() == Some("main")));
            let attention: Vec<_> = all.categories.iter().map(|category| category.attention).collect();
            assert_eq!(attention, CATEGORIES);
            assert!(all.categories.iter().all(|one| one.prepayment == (one.attention == Attention::Problem)));
            let presets = all.categories.iter().filter(|one| one.desk.preset).map(|one| one.id.as_str());
            let presets = presets.chain(all.price_lists.iter().filter(|one| one.desk.main).map(|one| one.id.as_str()));
            let presets = presets.chain(all.bonus_kinds.iter().filter(|one| one.preset).map(|one| one.id.as_str()));
            assert_eq!(presets.collect::<Vec<_>>(), ["normal", "main", "none"]);
        }
    }
}
