//! What is typed on joining and on Min side, and what it becomes when it is sound.

use super::{
    Consents, FOUND_AT_MAX, HEADLINE_MAX, IDEA_MAX, MOTIVATION_MAX, Name, Phone, Portrait, Skills,
    line, lines,
};
use crate::{Audience, Complaint, FieldErrors, account::Email};
use serde::{Deserialize, Serialize};

/// The form at /bli-padriver, as it was typed. An unticked box sends nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct JoinForm {
    pub name: String,
    pub email: String,
    pub phone: String,
    /// Ticked: 13 or older.
    pub age: Option<String>,
    pub competences: Vec<String>,
    /// More of them in one's own words, with commas between.
    pub own_competences: String,
    pub focus: Vec<String>,
    pub interests: String,
    pub motivation: String,
    pub idea: String,
    /// As `Portrait` is written; only initials or a drawn face.
    pub portrait: String,
    pub newsletter: Option<String>,
    pub requests: Option<String>,
    pub public_page: Option<String>,
    pub photo: Option<String>,
    /// People leave it empty, for they do not see it.
    pub website: String,
    /// When the form was drawn, in seconds, with our seal; see `service::drawn_now`.
    pub drawn_at: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joining {
    pub name: Name,
    pub email: Email,
    pub phone: Option<Phone>,
    pub skills: Skills,
    pub motivation: String,
    pub idea: Option<String>,
    pub portrait: Portrait,
    pub consents: Consents,
}

impl JoinForm {
    pub fn parse(&self) -> Result<Joining, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.take("name", Name::parse(&self.name));
        let email = errors.take("email", Email::parse(&self.email));
        let phone = errors.take("phone", Phone::parse(&self.phone));
        let old_enough = self.age.as_ref().map(drop).ok_or(Complaint::TooYoung);
        let age = errors.take("age", old_enough);
        let mut competences = self.competences.clone();
        competences.push(self.own_competences.clone());
        let interests = [self.interests.clone()];
        let skills = Skills::parse(&mut errors, &competences, &interests, &self.focus);
        let motivation =
            lines(&self.motivation, MOTIVATION_MAX).and_then(|text| text.ok_or(Complaint::Missing));
        let motivation = errors.take("motivation", motivation);
        let idea = errors.take("idea", lines(&self.idea, IDEA_MAX));
        let portrait = errors.take("portrait", drawn(&self.portrait));
        match (name, email, phone, age, skills, motivation, idea, portrait) {
            (
                Some(name),
                Some(email),
                Some(phone),
                Some(()),
                Some(skills),
                Some(motivation),
                Some(idea),
                Some(portrait),
            ) => Ok(Joining {
                name,
                email,
                phone,
                skills,
                motivation,
                idea,
                portrait,
                consents: self.consents(),
            }),
            _ => Err(errors),
        }
    }

    fn consents(&self) -> Consents {
        Consents {
            newsletter: self.newsletter.is_some(),
            requests: self.requests.is_some(),
            public_page: self.public_page.is_some(),
            photo: self.photo.is_some(),
        }
    }
}

/// A photo is not chosen by its name, only by sending it.
fn drawn(raw: &str) -> Result<Portrait, Complaint> {
    match raw {
        "" => Ok(Portrait::Initials),
        raw => match Portrait::parse(raw) {
            Some(Portrait::Photo(_)) | None => Err(Complaint::NotAChoice),
            Some(portrait) => Ok(portrait),
        },
    }
}

/// Who sees which piece of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audiences {
    pub name: Audience,
    pub portrait: Audience,
    pub headline: Audience,
    pub motivation: Audience,
    pub competence: Audience,
    pub interests: Audience,
    pub organisation: Audience,
    pub email: Audience,
    pub phone: Audience,
    pub found_at: Audience,
}

impl Audiences {
    /// On joining: what one introduces oneself with is for the other Pådrivere, how one is reached is
    /// for the Community Manager. With consent to the open page, name, face and competence are for all.
    pub fn on_joining(public_page: bool) -> Self {
        use Audience::{Manager, Members};
        let closed = Self {
            name: Members,
            portrait: Members,
            headline: Members,
            motivation: Members,
            competence: Members,
            interests: Members,
            organisation: Members,
            email: Manager,
            phone: Manager,
            found_at: Manager,
        };
        if public_page { closed.opened() } else { closed }
    }

    /// With consent to the open page: what its words promise, and nothing more.
    pub fn opened(self) -> Self {
        let open = Audience::Public;
        Self { name: open, portrait: open, competence: open, ..self }
    }

    /// Without it nothing is for everyone, nor will be by a later consent unless its words say so. What it
    /// opened goes back to who saw it `before`: a name that was for the Community Manager alone is so again.
    pub fn closed(self, before: Option<Self>) -> Self {
        let before = before.unwrap_or(Self::on_joining(false));
        let inside = |now: Audience, before: Audience| match now {
            Audience::Public => before.max(Audience::Members),
            chosen => chosen,
        };
        Self {
            name: inside(self.name, before.name),
            portrait: inside(self.portrait, before.portrait),
            headline: inside(self.headline, before.headline),
            motivation: inside(self.motivation, before.motivation),
            competence: inside(self.competence, before.competence),
            interests: inside(self.interests, before.interests),
            organisation: inside(self.organisation, before.organisation),
            email: inside(self.email, before.email),
            phone: inside(self.phone, before.phone),
            found_at: inside(self.found_at, before.found_at),
        }
    }
}

/// The form of Min side. Numbers and choices are text, as a form sends them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProfileForm {
    pub name: String,
    /// Shown here, changed by a form of its own that proves the new address.
    pub email: String,
    pub phone: String,
    pub headline: String,
    pub motivation: String,
    /// For the Community Manager, as on joining.
    pub idea: String,
    pub found_at: String,
    pub competences: Vec<String>,
    pub own_competences: String,
    pub focus: Vec<String>,
    pub interests: String,
    /// The slug of a partner organisation, or nothing.
    pub organisation: String,
    /// Requests a month: 0, 1 or 2.
    pub request_limit: String,
    pub see_name: String,
    pub see_portrait: String,
    pub see_headline: String,
    pub see_motivation: String,
    pub see_competence: String,
    pub see_interests: String,
    pub see_organisation: String,
    pub see_email: String,
    pub see_phone: String,
    pub see_found_at: String,
    /// The version that was edited; a newer one in the meantime is a conflict.
    pub version: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileEdit {
    pub name: Name,
    pub phone: Option<Phone>,
    pub headline: Option<String>,
    pub motivation: Option<String>,
    pub idea: Option<String>,
    pub found_at: Option<String>,
    pub skills: Skills,
    pub organisation: Option<String>,
    pub request_limit: i16,
    pub audiences: Audiences,
    pub version: i64,
}

impl ProfileForm {
    pub fn parse(&self) -> Result<ProfileEdit, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.take("name", Name::parse(&self.name));
        let phone = errors.take("phone", Phone::parse(&self.phone));
        let headline = errors.take("headline", line(&self.headline, HEADLINE_MAX));
        let motivation = errors.take("motivation", lines(&self.motivation, MOTIVATION_MAX));
        let idea = errors.take("idea", lines(&self.idea, IDEA_MAX));
        let found_at = errors.take("found_at", line(&self.found_at, FOUND_AT_MAX));
        let mut competences = self.competences.clone();
        competences.push(self.own_competences.clone());
        let interests = [self.interests.clone()];
        let skills = Skills::parse(&mut errors, &competences, &interests, &self.focus);
        let limit = self.request_limit.parse().ok().filter(|n| (0..=2).contains(n));
        let request_limit = errors.take("request_limit", limit.ok_or(Complaint::NotAChoice));
        let audiences = self.audiences(&mut errors);
        let version = self.version.parse().map_err(|_| Complaint::ChangedMeanwhile);
        let version = errors.take("version", version);
        match (
            name,
            phone,
            headline,
            motivation,
            idea,
            found_at,
            skills,
            request_limit,
            audiences,
            version,
        ) {
            (
                Some(name),
                Some(phone),
                Some(headline),
                Some(motivation),
                Some(idea),
                Some(found_at),
                Some(skills),
                Some(request_limit),
                Some(audiences),
                Some(version),
            ) => {
                let organisation = Some(self.organisation.clone()).filter(|slug| !slug.is_empty());
                Ok(ProfileEdit {
                    name,
                    phone,
                    headline,
                    motivation,
                    idea,
                    found_at,
                    skills,
                    organisation,
                    request_limit,
                    audiences,
                    version,
                })
            }
            _ => Err(errors),
        }
    }

    fn audiences(&self, errors: &mut FieldErrors) -> Option<Audiences> {
        let mut take = |field: &str, raw: &str| {
            errors.take(field, Audience::parse(raw).ok_or(Complaint::NotAChoice))
        };
        let name = take("see_name", &self.see_name);
        let portrait = take("see_portrait", &self.see_portrait);
        let headline = take("see_headline", &self.see_headline);
        let motivation = take("see_motivation", &self.see_motivation);
        let competence = take("see_competence", &self.see_competence);
        let interests = take("see_interests", &self.see_interests);
        let organisation = take("see_organisation", &self.see_organisation);
        let email = take("see_email", &self.see_email);
        let phone = take("see_phone", &self.see_phone);
        let found_at = take("see_found_at", &self.see_found_at);
        Some(Audiences {
            name: name?,
            portrait: portrait?,
            headline: headline?,
            motivation: motivation?,
            competence: competence?,
            interests: interests?,
            organisation: organisation?,
            // An address is never in public HTML, whatever a form says.
            email: email?.max(Audience::Members),
            phone: phone?,
            found_at: found_at?,
        })
    }
}

/// The drawn face or the initials chosen on Min side.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PortraitForm {
    pub portrait: String,
}

impl PortraitForm {
    pub fn parse(&self) -> Result<Portrait, FieldErrors> {
        drawn(&self.portrait).map_err(|complaint| FieldErrors::one("portrait", complaint))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_hears_about_all_its_fields_at_once() {
        let errors = JoinForm::default().parse().unwrap_err();
        for field in ["name", "email", "age", "motivation"] {
            assert!(errors.get(field).is_some(), "{field}");
        }
        assert_eq!(errors.get("phone"), None);
    }

    #[test]
    fn whoever_ticks_nothing_consents_to_nothing() {
        let form = JoinForm {
            name: "Thi Nguyen".into(),
            email: "Thi.Nguyen@example.org".into(),
            age: Some("on".into()),
            motivation: "Jeg har symaskin og onsdagskvelder.".into(),
            own_competences: "søm".into(),
            ..JoinForm::default()
        };
        let joining = form.parse().unwrap();
        assert_eq!(joining.consents, Consents::default());
        assert_eq!(joining.skills.competences, ["Søm"]);
        assert_eq!(joining.portrait, Portrait::Initials);
        let photo =
            JoinForm { portrait: "photo:01890000-0000-7000-8000-000000000000".into(), ..form };
        assert_eq!(photo.parse().unwrap_err().get("portrait"), Some(Complaint::NotAChoice));
    }

    #[test]
    fn what_a_consent_opened_goes_back_to_who_saw_it_before() {
        use Audience::{Manager, Members, Public};
        //   now      before          after
        for (now, before, after) in [
            (Public, Some(Manager), Manager),
            (Public, Some(Members), Members),
            (Public, Some(Public), Members),
            (Public, None, Members),
            (Members, Some(Manager), Members),
            (Manager, Some(Members), Manager),
        ] {
            let name = |name| Audiences { name, ..Audiences::on_joining(false) };
            let closed = name(now).closed(before.map(name));
            assert_eq!(closed.name, after, "{now:?} {before:?}");
        }
        let phone = Audiences { phone: Public, ..Audiences::on_joining(true) };
        assert_eq!(phone.closed(None).phone, Manager, "as on joining");
    }

    #[test]
    fn an_address_is_never_for_everyone() {
        let raw = "public".to_owned();
        let form = ProfileForm {
            name: "Amir".into(),
            request_limit: "2".into(),
            version: "1".into(),
            see_name: raw.clone(),
            see_portrait: raw.clone(),
            see_headline: raw.clone(),
            see_motivation: raw.clone(),
            see_competence: raw.clone(),
            see_interests: raw.clone(),
            see_organisation: raw.clone(),
            see_email: raw.clone(),
            see_phone: raw.clone(),
            see_found_at: raw,
            ..ProfileForm::default()
        };
        assert_eq!(form.parse().unwrap().audiences.email, Audience::Members);
        assert!(ProfileForm::default().parse().unwrap_err().get("see_phone").is_some());
    }
}
