//! Names of holidays, and the words of a rule.

use crate::texts;

texts! {
    new_year { nb: "1. nyttårsdag", nn: "1. nyttårsdag", en: "New Year's Day" }
    maundy_thursday { nb: "skjærtorsdag", nn: "skjærtorsdag", en: "Maundy Thursday" }
    good_friday { nb: "langfredag", nn: "langfredag", en: "Good Friday" }
    easter_sunday { nb: "1. påskedag", nn: "1. påskedag", en: "Easter Sunday" }
    easter_monday { nb: "2. påskedag", nn: "2. påskedag", en: "Easter Monday" }
    labour_day { nb: "1. mai", nn: "1. mai", en: "1 May, a public holiday" }
    constitution_day { nb: "17. mai", nn: "17. mai", en: "17 May, the national day" }
    ascension_day { nb: "Kristi himmelfartsdag", nn: "Kristi himmelfartsdag", en: "Ascension Day" }
    whit_sunday { nb: "1. pinsedag", nn: "1. pinsedag", en: "Whit Sunday" }
    whit_monday { nb: "2. pinsedag", nn: "2. pinsedag", en: "Whit Monday" }
    christmas_eve { nb: "julaften", nn: "julaftan", en: "Christmas Eve" }
    christmas_day { nb: "1. juledag", nn: "1. juledag", en: "Christmas Day" }
    second_christmas_day { nb: "2. juledag", nn: "2. juledag", en: "Boxing Day" }
    new_years_eve { nb: "nyttårsaften", nn: "nyttårsaftan", en: "New Year's Eve" }
    winter_holiday { nb: "vinterferie i skolen", nn: "vinterferie i skulen", en: "winter holiday at school" }
    summer_holiday { nb: "fellesferie", nn: "fellesferie", en: "summer holiday for most" }
    autumn_holiday { nb: "høstferie i skolen", nn: "haustferie i skulen", en: "autumn holiday at school" }

    first { nb: "første", nn: "første", en: "the first" }
    second { nb: "andre", nn: "andre", en: "the second" }
    third { nb: "tredje", nn: "tredje", en: "the third" }
    fourth { nb: "fjerde", nn: "fjerde", en: "the fourth" }
    fifth { nb: "femte", nn: "femte", en: "the fifth" }
    last { nb: "siste", nn: "siste", en: "the last" }
    last_day { nb: "siste dag", nn: "siste dag", en: "the last day" }
    the_day(day: &str) { nb: "den {day}", nn: "den {day}", en: "the {day}" }
    of_the_month(day: &str) { nb: "{day} i måneden", nn: "{day} i månaden", en: "{day} of the month" }
    of_every_other_month(day: &str) { nb: "{day} annenhver måned", nn: "{day} annankvar månad", en: "{day} of every other month" }
    every_so_many_months(day: &str, months: u8) { nb: "{day} hver {months}. måned", nn: "{day} kvar {months}. månad", en: "{day}, every {months} months" }
    months_with(days: u8) {
        nb: ", bare i måneder som har {days} dager",
        nn: ", berre i månader som har {days} dagar",
        en: ", only in months that have {days} days",
    }
    every(days: &str) { nb: "hver {days}", nn: "kvar {days}", en: "every {days}" }
    every_other(days: &str) { nb: "annenhver {days}", nn: "annankvar {days}", en: "every other {days}" }
    every_so_many_weeks(weeks: u8, days: &str) { nb: "hver {weeks}. uke: {days}", nn: "kvar {weeks}. veke: {days}", en: "every {weeks} weeks: {days}" }
    not_in(months: &str) { nb: ", ikke i {months}", nn: ", ikkje i {months}", en: ", not in {months}" }
    only_in(months: &str) { nb: ", bare i {months}", nn: ", berre i {months}", en: ", only in {months}" }
    once { nb: ", én gang", nn: ", éin gong", en: ", once" }
    times(count: u8) { nb: ", {count} ganger", nn: ", {count} gonger", en: ", {count} times" }
    until(day: &str) { nb: ", til og med {day}", nn: ", til og med {day}", en: ", until {day}" }
    and(words: &str, last: &str) { nb: "{words} og {last}", nn: "{words} og {last}", en: "{words} and {last}" }
}
