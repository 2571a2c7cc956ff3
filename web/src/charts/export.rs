//! A picture as a file of its own.

use super::frame::Frame;

/// Turns the `outerHTML` of a drawing (the element whose id ends in [`super::WIDE`]) into an SVG
/// document with this title. Colours and type are attributes within it, so it looks the same alone.
///
/// A browser writes the drawing as HTML: without its namespace, and with the one named entity that
/// XML does not know. Texts and attributes are escaped alike in both.
#[must_use]
pub fn standalone(outer_html: &str, title: &str) -> String {
    let drawing = without_comments(outer_html.trim()).replace("&nbsp;", "&#160;");
    let (tag, rest) = drawing.split_once('>').unwrap_or((&drawing, ""));
    let mut tag = tag.to_owned();
    if !tag.contains(" xmlns=") {
        tag.push_str(" xmlns=\"http://www.w3.org/2000/svg\"");
    }
    if let Some((width, height)) = size(&tag) {
        tag.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
    }
    let title = title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let width = Frame::Wide.width();
    let ground = format!("<rect width=\"{width}\" height=\"100%\" fill=\"#fff\"/>");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{tag}>\n<title>{title}</title>{ground}{rest}\n"
    )
}

/// Width and height of the view box.
fn size(tag: &str) -> Option<(&str, &str)> {
    let (_, view_box) = tag.split_once("viewBox=\"")?;
    let (numbers, _) = view_box.split_once('"')?;
    let mut numbers = numbers.split(' ').skip(2);
    Some((numbers.next()?, numbers.next()?))
}

/// The prerenderer leaves comments between texts.
fn without_comments(html: &str) -> String {
    let mut rest = html;
    let mut kept = String::with_capacity(html.len());
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::standalone;

    #[test]
    fn html_becomes_a_document() {
        let html =
            "<svg id=\"a-wide\" viewBox=\"0 0 720 98.5\"><!--x--><text>1&nbsp;kr.</text></svg>";
        assert_eq!(
            standalone(html, "A < B & C"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg id=\"a-wide\" viewBox=\"0 0 720 98.5\" \
             xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"98.5\">\n\
             <title>A &lt; B &amp; C</title><rect width=\"720\" height=\"100%\" fill=\"#fff\"/>\
             <text>1&#160;kr.</text></svg>\n"
        );
    }

    #[test]
    fn a_namespace_is_not_given_twice() {
        let html = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>";
        assert_eq!(standalone(html, "").matches("xmlns").count(), 1);
    }
}
