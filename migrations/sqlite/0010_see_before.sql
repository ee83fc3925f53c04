-- Who saw what before the consent to the open page (members::Audiences as JSON): a withdrawal goes back to it.
alter table people add column see_before text;
