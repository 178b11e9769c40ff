//! The tables of what a front desk enters that no table of older books holds.

use super::Table;
use super::layout::Touches::{Directory, Nothing, Patient};
use super::layout::{Layout, int, key, reference, text};

pub(super) static GONE: Layout = Layout {
    name: "gone",
    file: "gone.csv",
    columns: &[text("table_name").called("file"), text("fingerprint"), text("gone_on").called("on")],
    identity: &[0, 1],
    touches: Nothing,
};

pub(super) static ROOM: Layout = Layout {
    name: "room",
    file: "rooms.csv",
    columns: &[key(), text("name"), reference("branch_id", Table::Branch), int("is_archived").called("archived")],
    identity: &[0],
    touches: Directory,
};

pub(super) static BONUS_KIND: Layout = Layout {
    name: "bonus_kind",
    file: "bonus_kinds.csv",
    columns: &[
        key(),
        text("name"),
        int("percent_millionths").called("percent"),
        int("expires_after_days"),
        int("is_preset").called("preset"),
        int("is_archived").called("archived"),
    ],
    identity: &[0],
    touches: Directory,
};

pub(super) static DISCOUNT_GROUND: Layout = Layout {
    name: "discount_ground",
    file: "discount_grounds.csv",
    columns: &[key(), text("name"), int("is_archived").called("archived")],
    identity: &[0],
    touches: Directory,
};

pub(super) static REASON: Layout = Layout {
    name: "reason",
    file: "reasons.csv",
    columns: &[key(), text("name"), int("is_archived").called("archived"), text("merged_into").added()],
    identity: &[0],
    touches: Directory,
};

pub(super) static SETTING: Layout = Layout {
    name: "setting",
    file: "settings.csv",
    columns: &[text("name"), text("value")],
    identity: &[0],
    touches: Directory,
};

pub(super) static ROSTER: Layout = Layout {
    name: "roster",
    file: "roster.csv",
    columns: &[
        key(),
        text("kind"),
        reference("employee_id", Table::Employee),
        reference("room_id", Table::Room),
        reference("branch_id", Table::Branch),
        int("weekday"),
        text("from_on"),
        text("until_on"),
        text("starts"),
        text("ends"),
        text("note"),
    ],
    identity: &[0],
    touches: Directory,
};

pub(super) static CLOSING: Layout = Layout {
    name: "closing",
    file: "closings.csv",
    columns: &[
        int("number"),
        text("method"),
        reference("branch_id", Table::Branch),
        text("closed_at"),
        text("closed_by"),
        int("expected_minor").called("expected"),
        int("counted_minor").called("counted"),
        text("note"),
    ],
    identity: &[0, 1],
    touches: Nothing,
};

pub(super) static SLIP: Layout = Layout {
    name: "slip",
    file: "slips.csv",
    columns: &[
        key(),
        int("number"),
        reference("branch_id", Table::Branch),
        text("issued_at"),
        text("issued_by"),
        int("closing"),
    ],
    identity: &[0],
    touches: Nothing,
};

pub(super) static CONTACT: Layout = Layout {
    name: "contact",
    file: "contacts.csv",
    columns: &[reference("patient_id", Table::Patient), text("kind"), text("value"), text("e164"), text("note")],
    identity: &[0, 1, 2],
    touches: Patient(0),
};

pub(super) static RELATIVE: Layout = Layout {
    name: "relative",
    file: "relatives.csv",
    columns: &[
        key(),
        reference("patient_id", Table::Patient),
        reference("relative_id", Table::Patient),
        text("name"),
        text("phone"),
        text("email"),
        text("kinship"),
        int("gets_messages"),
        int("pays"),
    ],
    identity: &[0],
    touches: Patient(1),
};

pub(super) static WAIT: Layout = Layout {
    name: "wait",
    file: "waiting.csv",
    columns: &[
        key(),
        reference("patient_id", Table::Patient),
        reference("employee_id", Table::Employee),
        reference("item_id", Table::Item),
        text("entered_on"),
        text("from_on"),
        text("until_on"),
        text("state"),
        text("note").personal(),
    ],
    identity: &[0],
    touches: Patient(1),
};
