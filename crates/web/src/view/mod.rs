//! What the pages show, already in words: a struct for every template. Nothing is computed, allowed or addressed here.
//!
//! A page is `frame` (or `bare`, before sign-in), its own fixed words `t`, and what it shows. What may be missing is an
//! `Option` or an empty list; an address that is empty leads nowhere and is shown as text.

#[macro_use]
mod texts;

mod account;
mod ask;
mod audit;
mod bonus;
mod card;
mod cash;
mod costs;
mod directory;
mod family;
mod field;
mod form;
mod frame;
mod gallery;
mod gaps;
mod help;
mod import;
mod join;
mod money;
mod outside;
mod part;
mod patient;
mod patients;
mod people;
mod person;
mod prices;
mod report;
mod schedule;
mod segments;
mod setup;
mod staff;
mod statement;
mod table;
mod take;
mod today;
mod undo;
mod users;
mod visit;

#[cfg(test)]
pub(crate) mod samples;

pub use account::{
    AccountPage, AccountTexts, AccountView, CalendarView, SecondFactor, SecondFactorSetup, SessionRow, Setting,
};
pub use ask::{Ask, AskTexts, Chip, Choice};
pub use audit::{AuditPage, AuditTexts, AuditView};
pub use bonus::{BonusPage, BonusTexts, BonusView};
pub use card::{CardPage, CardReport, CardTexts, CardView};
pub use cash::{CashPage, CashTexts, CashView, ClosingPage, ClosingTexts, ClosingView, SumRow, SumTable};
pub use costs::{CostsPage, CostsTexts, CostsView};
pub use directory::{Choose, DirectoryActs, DirectoryPage, DirectoryTexts, DirectoryView};
pub use family::{FamilyPage, FamilyRow, FamilyTexts, FamilyView};
pub use field::{Check, Field, Kind, Select, Word};
pub use form::{Checks, FormPage, FormTexts, FormView, Group, Part};
pub use frame::{
    Assets, Badge, Bare, BareLanguage, BareTexts, Demo, Frame, FrameTexts, Fresh, LanguageChoice, NavEntry, NavGroup,
    Search, Shortcut, ThemeChoice, UserMenu,
};
pub use gallery::{GalleryCard, GalleryGroup, GalleryPage, GalleryTexts, GalleryView};
pub use gaps::{GapRow, GapsPage, GapsTexts, GapsView};
pub use help::{
    DidItHelp, HelpGroup, HelpIndexPage, HelpIndexTexts, HelpIndexView, HelpPage, HelpSection, HelpTexts, HelpTopic,
    HelpView, Prose, Term,
};
pub use import::{Checked, ImportPage, ImportTexts, ImportView, Running, Taken, Undo, Upload};
pub use join::{JoinField, JoinPage, JoinSide, JoinTexts, JoinView};
pub use money::{
    CompletePage, CompleteRow, CompleteTexts, CompleteView, SlipPage, SlipRow, SlipTexts, SlipView, TaxRow,
};
pub use outside::{
    Again, ErrorPage, ErrorTexts, ErrorView, SetPasswordForm, SetPasswordPage, SetPasswordTexts, SignInForm,
    SignInPage, SignInTexts,
};
pub use part::{
    Button, Checklist, Definition, DefinitionFact, Download, Drawing, Empty, Fact, Kept, Link, Note, Step, Tab, Tag,
};
pub use patient::{Event, PatientPage, PatientTexts, PatientView, Press, Year};
pub use patients::{PatientsPage, PatientsTexts, PatientsView, Way};
pub use people::{Act, Actions, KeepSegment, PeoplePage, PeopleTexts, PeopleView};
pub use person::{PersonPage, PersonTexts};
pub use prices::{PriceRow, PricesPage, PricesTexts, PricesView};
pub use report::{Chart, Figure, ReportPage, ReportTexts, ReportView};
pub use schedule::{
    Board, BoardCell, BoardColumn, BoardDay, BoardItem, BoardRow, LiveBoardPage, Mover, SchedulePage, ScheduleTexts,
    ScheduleView,
};
pub use segments::{SegmentEdit, SegmentRow, SegmentsPage, SegmentsTexts, SegmentsView};
pub use setup::{SetupPage, SetupTexts, SetupView, Starter};
pub use staff::{StaffPage, StaffTexts, StaffView};
pub use statement::{StatementPage, StatementTexts, StatementView};
pub use table::{
    Band, Cell, Change, Chooser, ChooserColumn, Fold, Head, Mark, Pages, Row, Seek, Sorted, Table, TableTexts, Whisker,
};
pub use take::{TakeForm, TakePage, TakeTexts, TakeView};
pub use today::{ListAct, TodayAct, TodayFigure, TodayList, TodayPage, TodayTexts, TodayView};
pub use undo::{UndoPage, UndoRow, UndoTexts, UndoView};
pub use users::{OneTimeLink, UserDeed, UserForm, UserRow, UsersPage, UsersTexts, UsersView};
pub use visit::{VisitPage, VisitTexts, VisitView, Waive};
