//! What the clinic has before its first patient, table by table. What patients have is in [`super::records`].

use clinic::record::{
    Branch, BranchCost, Category, Clinic, Department, Employee, Item, Price, PriceList, Source, SourceCost,
};

use super::{Demo, directory};

impl Demo {
    pub fn clinic(&self) -> Clinic {
        directory::clinic()
    }

    pub fn branches(&self) -> impl Iterator<Item = Branch> {
        self.house.branch_records()
    }

    pub fn departments(&self) -> impl Iterator<Item = Department> {
        self.house.department_records()
    }

    pub fn price_lists(&self) -> impl Iterator<Item = PriceList> {
        directory::price_lists()
    }

    pub fn categories(&self) -> impl Iterator<Item = Category> {
        directory::categories()
    }

    pub fn employees(&self) -> impl Iterator<Item = Employee> {
        self.house.employee_records(&self.calendar)
    }

    pub fn items(&self) -> impl Iterator<Item = Item> {
        directory::items()
    }

    pub fn prices(&self) -> impl Iterator<Item = Price> {
        directory::prices()
    }

    pub fn sources(&self) -> impl Iterator<Item = Source> {
        directory::sources()
    }

    pub fn source_costs(&self) -> impl Iterator<Item = SourceCost> {
        directory::source_costs(self.plan)
    }

    pub fn branch_costs(&self) -> impl Iterator<Item = BranchCost> {
        self.house.branch_costs(self.plan)
    }
}
