//! A letter as HTML that old mail programs draw too: tables, and styles on the elements themselves.

use super::{
    colour::hex,
    invitation_texts,
    letter::{Parts, Piece},
    texts as t,
};
use crate::{Lang, Partnership};

/// Where a Pådriver chooses what we send.
pub const CHOICES: &str = "/min-side/samtykker";

const FONT: &str = "font-family:'Schibsted Grotesk','Helvetica Neue',Arial,sans-serif;";

pub fn html(parts: &Parts, lang: Lang, place: &Partnership) -> String {
    let deep = hex(0.30, 0.058, place.hue);
    let brand = hex(0.41, 0.082, place.hue);
    let wash = hex(0.94, 0.02, place.hue);
    let body: String = parts.body.iter().map(|part| piece(part, &wash, lang)).collect();
    let (title, name) = (escape(&parts.title), escape(&place.name));
    let (full_name, preview) = (escape(&place.full_name), escape(parts.preview()));
    let (why, reply, letter) = (escape(&parts.why), t::reply(lang), t::letter(lang));
    let url = escape(&place.public_url);
    let link = |to: &str, words: &str| {
        format!(r#"<a class="link" href="{url}{to}" style="color:{brand};">{words}</a>"#)
    };
    let choose = match parts.choose {
        true => format!("{}<br>", link(CHOICES, t::choose(lang))),
        false => String::new(),
    };
    let stop = parts.stop.as_ref().map(|stop| {
        let (stop, words) = (escape(stop), invitation_texts::stop(lang));
        format!(r#"<a class="link" href="{stop}" style="color:{brand};">{words}</a><br>"#)
    });
    let stop = stop.unwrap_or_default();
    let (home, lang) = (link("", &url), lang.as_str());
    format!(
        r##"<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>{title}</title>
<style>@media (max-width:520px){{.pad{{padding-left:22px!important;padding-right:22px!important}}.h1{{font-size:31px!important}}}}
@media (prefers-color-scheme:dark){{.page{{background:#101a16!important}}.sheet{{background:#1b2621!important}}.ink{{color:#f1eee5!important}}.soft{{color:#c3c8c0!important}}.box{{background:#26352f!important}}.link{{color:#9fd6c6!important}}.rule{{border-color:#3a4a43!important}}}}</style></head>
<body class="page" bgcolor="#f3efe6" style="margin:0;padding:0;background:#f3efe6;">
<div style="display:none;max-height:0;overflow:hidden;">{preview}</div>
<div role="article" aria-roledescription="{letter}" aria-label="{title}" lang="{lang}">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f3efe6" style="background:#f3efe6;"><tr><td align="center" style="padding:24px 0;">
<table role="presentation" class="sheet" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="#fdfaf4" style="width:100%;max-width:600px;table-layout:fixed;overflow-wrap:anywhere;word-break:break-word;background:#fdfaf4;{FONT}">
<tr><td class="pad" bgcolor="{deep}" style="background:{deep};padding:20px 40px;"><span style="color:#f8f5ec;font-size:20px;font-weight:bold;letter-spacing:-0.5px;">{name}</span></td></tr>
<tr><td class="pad" style="padding:36px 40px 0;"><h1 class="h1 ink" dir="auto" style="margin:0;color:#17241f;font-size:38px;line-height:1.08;font-weight:bold;letter-spacing:-1px;">{title}</h1></td></tr>
{body}<tr><td class="pad" style="padding:32px 40px 0;"></td></tr>
<tr><td class="pad rule" style="padding:20px 40px 28px;border-top:1px solid #dcd5c7;"><p class="soft" style="margin:0;color:#4a5550;font-size:15px;line-height:1.55;"><strong>{full_name}</strong><br>{why} {reply}<br>{choose}{stop}{home}</p></td></tr>
</table></td></tr></table></div></body></html>
"##
    )
}

fn piece(piece: &Piece, wash: &str, l: Lang) -> String {
    let inner = match piece {
        Piece::Paragraph(text) => format!(
            r##"<p class="ink" dir="auto" style="margin:0;color:#17241f;font-size:18px;line-height:1.5;">{}</p>"##,
            lines(text)
        ),
        Piece::Quote(text) => boxed(wash, "font-size:20px;line-height:1.45;", &lines(text)),
        Piece::Code(code) => boxed(
            wash,
            "font-size:38px;line-height:1.1;font-weight:bold;letter-spacing:4px;",
            &escape(&t::code(code)),
        ),
        Piece::Button { label, link } => format!(
            r##"<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" bgcolor="#ff825f" style="background:#ff825f;border-radius:8px;"><a href="{}" style="display:inline-block;padding:15px 28px;color:#2b0f06;font-size:18px;font-weight:bold;text-decoration:none;">{}</a></td></tr></table>"##,
            escape(link),
            escape(label)
        ),
        Piece::Note(text) => format!(
            r##"<p class="soft" style="margin:0;color:#4a5550;font-size:16px;line-height:1.5;">{}</p>"##,
            lines(text)
        ),
        Piece::Signature(name) => format!(
            r##"<p class="ink" style="margin:0;color:#17241f;font-size:18px;line-height:1.5;">{} <strong>{}</strong>, {}</p>"##,
            t::greetings(l),
            escape(name),
            t::manager(l)
        ),
    };
    format!("<tr><td class=\"pad\" style=\"padding:20px 40px 0;\">{inner}</td></tr>\n")
}

/// A cell, for Outlook paints and pads nothing else.
fn boxed(wash: &str, style: &str, text: &str) -> String {
    format!(
        r##"<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="ink box" dir="auto" bgcolor="{wash}" style="padding:18px 20px;border-radius:8px;background:{wash};color:#17241f;{style}">{text}</td></tr></table>"##
    )
}

fn lines(text: &str) -> String {
    escape(text).replace('\n', "<br>")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
