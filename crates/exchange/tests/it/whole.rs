//! A whole clinic in a handful of rows: every file, every column, and what is awkward in them. Written as exports write.

use books::{Books, Location};
use exchange::bundle::{Notice, Problem};
use exchange::{Certificate, ExportError, FileWritten, ImportError, Options, export_bundle, import_bundle};
use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use tempfile::TempDir;

pub const WHOLE: &[(&str, &str)] = &[
    ("clinic.csv", "name,currency,time_zone,country\nPraxis,EUR,Europe/Berlin,DE\n"),
    ("branches.csv", "id,name,city,country\nb1,North,Köln,DE\nb2,South,,\n"),
    ("departments.csv", "id,name,branch_id\nd1,Therapy,b1\nd2,Dental,\n"),
    (
        "employees.csv",
        "id,name,position,department_id,hired_on,left_on,sees_patients\n\
         e1,\"Dr. \"\"Wit\"\"\",dentist,d1,2020-01-01,2024-12-31,true\n\
         e2,Kasse,,,,,false\n",
    ),
    ("price_lists.csv", "id,name,discount_percent\npl1,Regulars,12.5\npl2,Staff,\n"),
    ("categories.csv", "id,name,attention,prepayment,price_list_id\nc1,Ordinary,normal,false,\nc2,VIP,vip,true,pl1\n"),
    (
        "items.csv",
        "id,name,kind,group,price,duration_minutes,recall_after_days,recall_after_months\n\
         i1,Check,service,A,49.90,30,180,\n\
         i2,Cleaning,service,,80.00,,,6\n\
         i3,Brush,goods,,,,,\n",
    ),
    ("prices.csv", "price_list_id,item_id,price\npl1,i1,39.90\n"),
    ("sources.csv", "id,name,group\ns1,Search engine,Ads\ns2,Friend,\n"),
    ("source_costs.csv", "source_id,month,amount\ns1,2024-01,100.00\ns1,2024-02,-5.00\n"),
    ("branch_costs.csv", "branch_id,month,amount\nb1,2024-01,7000.00\n"),
    (
        "patients.csv",
        "id,name,sex,born_on,phone,email,viber,language,city,country,category_id,price_list_id,source_id,card_number,\
         registered_on,note\n\
         p1,\"Ann, \"\"the first\"\"\",f,1980-02-29,+49301,ann@example.org,,de,Köln,DE,c1,,s1,1001,2024-01-02,\"two\nlines\"\n\
         p10,=SUM(A1),,,,,,,,,,,,,2024-01-03,\n\
         p2,ليلى Шевченко,x,,,,+380,uk,,,c2,pl2,,,2024-01-04,\n",
    ),
    (
        "consents.csv",
        "patient_id,channel,purpose,given,on\np1,email,marketing,false,2024-02-01\np1,sms,care,true,2024-01-02\n",
    ),
    ("departures.csv", "patient_id,left_on,reason,note\np2,2024-06-01,Moved  Away,\n"),
    (
        "visits.csv",
        "id,patient_id,employee_id,department_id,starts_at,ends_at,status\n\
         v1,p1,e1,d1,2024-01-02T10:00,2024-01-02T10:30,completed\n\
         v10,p1,e1,,2024-03-31T02:30:00,,booked\n\
         v2,p2,e1,d2,2024-01-05T09:00,,missed\n\
         v3,p10,e2,,2024-02-01T12:00,,completed\n",
    ),
    (
        "lines.csv",
        "id,visit_id,item_id,quantity,amount,discount\n\
         l1,v1,i1,1,49.90,\nl2,v1,,0.5,10.00,2.00\nl3,v3,i3,2,-3.00,\n",
    ),
    (
        "payments.csv",
        "id,patient_id,visit_id,paid_at,method,amount\n\
         m1,p1,v1,2024-01-02T10:31,card,40.00\n\
         m2,p1,,2024-01-03T09:00:30,bonus,5.00\n\
         m3,p10,v3,2024-02-01T12:01,cash,-3.00\n",
    ),
    ("bonuses.csv", "id,patient_id,on,amount,visit_id\nx1,p1,2024-01-02,5.00,v1\nx2,p1,2024-01-03,-5.00,\n"),
    ("ratings.csv", "visit_id,rated_at,score,comment\nv1,2024-01-02T20:00,5,\"fine, thanks\"\n"),
];

/// The same clinic after a front desk has worked: files that say more than every bundle knows.
pub const DESK: &[(&str, &str)] = &[
    ("branches.csv", "id,name,city,country,archived\nb1,North,Köln,DE,false\nb2,South,,,true\n"),
    ("departments.csv", "id,name,branch_id,archived\nd1,Therapy,b1,false\nd2,Dental,,true\n"),
    (
        "price_lists.csv",
        "id,name,discount_percent,main,archived\npl1,Regulars,12.5,false,true\npl2,Staff,,true,false\n",
    ),
    (
        "categories.csv",
        "id,name,attention,prepayment,price_list_id,colour,preset,archived\n\
         c1,Ordinary,normal,false,,,true,false\nc2,VIP,vip,true,pl1,amber,false,true\n",
    ),
    (
        "items.csv",
        "id,name,kind,group,price,duration_minutes,recall_after_days,recall_after_months,vat_percent,archived\n\
         i1,Check,service,A,49.90,30,180,,0,false\n\
         i2,Cleaning,service,,80.00,,,6,19,false\n\
         i3,Brush,goods,,,,,,,true\n",
    ),
    ("sources.csv", "id,name,group,archived\ns1,Search engine,Ads,true\ns2,Friend,,false\n"),
    ("rooms.csv", "id,name,branch_id,archived\nr1,Window,b1,false\nr2,Cellar,,true\n"),
    (
        "bonus_kinds.csv",
        "id,name,percent,expires_after_days,preset,archived\nk0,None,0,,true,false\nk5,Five,5,365,false,true\n",
    ),
    ("discount_grounds.csv", "id,name,archived\ng1,\"Birthday, ours\",false\n"),
    ("reasons.csv", "id,name,archived,merged_into\nn1,Moved away,false,\nn2,Too expensive,true,n1\n"),
    ("settings.csv", "name,value\nletterhead,\"Praxis\nKöln\"\nstep,15\n"),
    (
        "roster.csv",
        "id,kind,employee_id,room_id,branch_id,weekday,from_on,until_on,starts,ends,note\n\
         t1,work,e1,r1,b1,7,2024-01-01,,08:00,16:30,\n\
         t2,away,,,,,2024-12-24,2024-12-26,,,closed\n",
    ),
    (
        "closings.csv",
        "number,method,branch_id,closed_at,closed_by,expected,counted,note\n\
         9,card,b1,2024-01-02T18:00,anna,40.00,40.00,\n\
         10,cash,,2024-02-01T18:00,anna,-3.00,-2.50,change\n",
    ),
    (
        "slips.csv",
        "id,number,branch_id,issued_at,issued_by,closing\n\
         f1,7,b1,2024-01-02T10:31,anna,9\nf2,8,,2024-02-01T12:01,anna,\n",
    ),
    (
        "patients.csv",
        "id,name,sex,born_on,phone,email,viber,language,city,country,category_id,price_list_id,source_id,card_number,\
         registered_on,note,state,branch_id,phone_e164,preferred_channel,bonus_kind_id,category_reason,registered_by\n\
         p1,\"Ann, \"\"the first\"\"\",f,1980-02-29,+49301,ann@example.org,,de,Köln,DE,c1,,s1,1001,2024-01-02,\"two\nlines\",\
         active,b1,+4930100000,email,k5,,anna\n\
         p10,=SUM(A1),,,,,,,,,,,,,2024-01-03,,archived,,,,,,\n\
         p2,ليلى Шевченко,x,,,,+380,uk,,,c2,pl2,,,2024-01-04,,deceased,,,viber,,\"owes, always\",\n",
    ),
    (
        "contacts.csv",
        "patient_id,kind,value,e164,note\n\
         p1,email,ann@work.example,,\np1,phone,030 2,+49302,\"work, mornings\"\n",
    ),
    (
        "relatives.csv",
        "id,patient_id,relative_id,name,phone,email,kinship,gets_messages,pays\n\
         y1,p10,p1,,,,parent,true,true\n\
         y2,p2,,Iryna,+381,i@example.org,guardian,false,false\n",
    ),
    (
        "waiting.csv",
        "id,patient_id,employee_id,item_id,entered_on,from_on,until_on,state,note\n\
         w1,p1,e1,i2,2024-05-01,2024-05-02,2024-05-31,waiting,mornings\n\
         w2,p2,,,2024-05-01,,,dropped,\n",
    ),
    (
        "recalls.csv",
        "patient_id,item_id,after_days,after_months,off,reason,owner\n\
         p1,i1,30,,false,at risk,anna\np1,i2,,9,false,,\np2,i1,,,true,\"no, thanks\",\n",
    ),
    (
        "contact_results.csv",
        "id,patient_id,contacted_at,contacted_by,outcome,until_on,item_id,note\n\
         c1,p1,2024-06-01T10:00,anna,not-reached,,i1,\n\
         c2,p1,2024-06-02T10:00,anna,away,2024-09-01,,\"at the sea, back in autumn\"\n",
    ),
    (
        "tasks.csv",
        "id,patient_id,text,priority,assignee,author,set_at,due_on,first_due_on,moves,closed_at,closed_by,result,read,noticed\n\
         t1,p1,\"Call, twice\",high,anna,boris,2024-06-02T10:01,2024-06-05,2024-06-03,1,2024-06-06T09:00,boris,reached,true,true\n\
         t2,,Order gloves,low,anna,anna,2024-06-02T10:02,2024-06-03,2024-06-03,0,,,,false,false\n",
    ),
    (
        "visits.csv",
        "id,patient_id,employee_id,department_id,starts_at,ends_at,status,arrived_at,room_id,series,waiver,note,booked_at\n\
         v1,p1,e1,d1,2024-01-02T10:00,2024-01-02T10:30,completed,2024-01-02T09:55,r1,v1,,,2023-12-30T16:05\n\
         v10,p1,e1,,2024-03-31T02:30:00,,booked,,,v1,regular guest,\"by phone, twice\",\n\
         v2,p2,e1,d2,2024-01-05T09:00,,missed,,,,,,\n\
         v3,p10,e2,,2024-02-01T12:00,,completed,,,,,,\n",
    ),
    (
        "lines.csv",
        "id,visit_id,item_id,quantity,amount,discount,slip_id,ground_id,vat_percent,corrects,note\n\
         l1,v1,i1,1,49.90,,f1,,0,,\nl2,v1,,0.5,10.00,2.00,f1,g1,,,\nl3,v3,i3,2,-3.00,,f2,,7.7,l1,typed wrong\n",
    ),
    (
        "payments.csv",
        "id,patient_id,visit_id,paid_at,method,amount,slip_id,note\n\
         m1,p1,v1,2024-01-02T10:31,card,40.00,f1,\n\
         m2,p1,,2024-01-03T09:00:30,bonus,5.00,,\n\
         m3,p10,v3,2024-02-01T12:01,cash,-3.00,f2,not as expected\n",
    ),
    (
        "bonuses.csv",
        "id,patient_id,on,amount,visit_id,payment_id,expires_on,note\n\
         x1,p1,2024-01-02,5.00,v1,m1,2025-01-01,\nx2,p1,2024-01-03,-5.00,,m2,,\n",
    ),
];

/// The clinic after a front desk has worked, whole.
pub fn worked() -> TempDir {
    folder(WHOLE.iter().chain(DESK))
}

/// A folder with these files; later ones replace earlier ones of the same name.
pub fn folder<'a>(files: impl IntoIterator<Item = &'a (&'a str, &'a str)>) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("written");
    }
    folder
}

/// The whole clinic with one file as given.
pub fn whole_but(name: &str, text: &str) -> TempDir {
    folder(WHOLE.iter().chain([&(name, text)]))
}

pub struct Desk {
    pub books: Books,
    /// Removed with the desk.
    _folder: Option<TempDir>,
}

/// Empty books.
pub async fn desk() -> Desk {
    let folder = tempfile::tempdir().expect("a folder");
    Desk { books: open(Location::Folder(folder.path().to_owned())).await, _folder: Some(folder) }
}

/// Empty books on SQLite and on PostgreSQL.
pub async fn desks() -> [Desk; 2] {
    let location = Location::Url(testkit::postgres::empty_schema());
    [desk().await, Desk { books: open(location).await, _folder: None }]
}

async fn open(location: Location) -> Books {
    Books::open(&location, || jiff::Timestamp::UNIX_EPOCH).await.expect("empty books")
}

impl Desk {
    pub async fn import(&self, bundle: &Path) -> Result<Certificate, ImportError> {
        self.import_as(bundle, Options::default()).await
    }

    pub async fn import_as(&self, bundle: &Path, options: Options) -> Result<Certificate, ImportError> {
        let options = Options { actor: "test".into(), ..options };
        import_bundle(&self.books, bundle, &options, &AtomicBool::new(false), &mut |_: Notice<'_>| {}).await
    }

    pub async fn export(&self, place: &Path) -> Result<Vec<FileWritten>, ExportError> {
        export_bundle(&self.books, place, &AtomicBool::new(false)).await
    }

    /// What is told of a bundle that is refused; the books must not notice it.
    pub async fn refusal(&self, bundle: &Path) -> Vec<String> {
        let before = (self.books.totals().await.expect("totals"), self.books.seq().await.expect("a number"));
        let refused = match self.import(bundle).await {
            Err(ImportError::Refused(refused)) => refused,
            other => panic!("it should have been refused for its rows, but: {other:?}"),
        };
        let after = (self.books.totals().await.expect("totals"), self.books.seq().await.expect("a number"));
        assert_eq!(before, after, "a refused import left something");
        refused.errors.listed.iter().map(Problem::to_string).collect()
    }
}
