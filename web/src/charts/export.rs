//! A picture as a file of its own.

use super::geometry::n;

/// Left, right and below the drawing.
const MARGIN: f64 = 20.0;
/// Above the drawing, with the title.
const HEAD: f64 = 56.0;

/// Turns the `outerHTML` of a drawing (the element whose id ends in [`super::WIDE`]) into an SVG
/// document with this title above it. Colours and type are attributes within the drawing, so it
/// looks the same alone.
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
    let mut ground = String::new();
    if let Some((view_box, [width, height])) = size(&tag) {
        let (width, height) = (n(width + 2.0 * MARGIN), n(height + HEAD + MARGIN));
        let corner = [n(-MARGIN), n(-HEAD)].join(" ");
        tag = tag.replace(&view_box, &format!("viewBox=\"{corner} {width} {height}\""));
        tag.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        let [x, y] = [n(-MARGIN), n(-HEAD)];
        ground = format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>"
        );
    }
    let title = title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let head = format!("<text y=\"-22\" font-size=\"18\" font-weight=\"600\">{title}</text>");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{tag}>\n<title>{title}</title>{ground}{head}{rest}\n"
    )
}

/// The view box as it stands in the tag, and its width and height.
fn size(tag: &str) -> Option<(String, [f64; 2])> {
    let (_, view_box) = tag.split_once("viewBox=\"")?;
    let (numbers, _) = view_box.split_once('"')?;
    let mut sides = numbers.split(' ').skip(2).map(str::parse);
    let sides = [sides.next()?.ok()?, sides.next()?.ok()?];
    Some((format!("viewBox=\"{numbers}\""), sides))
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
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <svg id=\"a-wide\" viewBox=\"-20 -56 760 174.5\" \
             xmlns=\"http://www.w3.org/2000/svg\" width=\"760\" height=\"174.5\">\n\
             <title>A &lt; B &amp; C</title>\
             <rect x=\"-20\" y=\"-56\" width=\"760\" height=\"174.5\" fill=\"#fff\"/>\
             <text y=\"-22\" font-size=\"18\" font-weight=\"600\">A &lt; B &amp; C</text>\
             <text>1&#160;kr.</text></svg>\n"
        );
    }

    #[test]
    fn a_namespace_is_not_given_twice() {
        let html = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>";
        assert_eq!(standalone(html, "").matches("xmlns").count(), 1);
    }
}
