// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Converts the documentation to HTML, for machines without a network.
 *
 * <p>A link to a file that is not installed becomes plain text; a link to a file that does not exist fails the build.
 */
final class Pages {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final String STYLE = """
            body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; color: #1d232b }
            table { border-collapse: collapse } td, th { border: 1px solid #b9c2cc; padding: .3rem .6rem; text-align: left }
            pre, code { background: #eef1f4 } pre { padding: .7rem; overflow-x: auto } img { max-width: 100% }
            """;

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS)
            .attributeProviderFactory(_ -> (node, _, attributes) -> {
                if (node instanceof Heading) {
                    attributes.put("id", anchor(words(node)));
                }
            }).build();
    private final Path sources;
    private final Path target;
    /** The path in the documentation of each installed file and folder. */
    private final Map<Path, Path> installed = new TreeMap<>();
    private final List<String> deadLinks = new ArrayList<>();

    private Pages(Path sources, Path target) {
        this.sources = sources;
        this.target = target;
    }

    /**
     * Writes the pages.
     *
     * @param args the folder of the project, and the folder to write into
     */
    public static void main(String[] args) throws IOException {
        new Pages(Path.of(args[0]).toRealPath(), Path.of(args[1])).write();
    }

    private void write() throws IOException {
        var markdown = sources.resolve("src/site/markdown");
        var images = sources.resolve("src/site/resources/images");
        var pages = new ArrayList<>(List.of(sources.resolve("README.md")));
        files(markdown).filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        installed.put(pages.getFirst(), Path.of("readme.html"));
        pages.stream().skip(1).forEach(page -> installed.put(page,
                Path.of(markdown.relativize(page).toString().replaceFirst("md$", "html"))));
        files(images).forEach(image -> installed.put(image, Path.of("images").resolve(image.getFileName())));
        installed.put(sources.resolve("data"), Path.of("examples/data"));
        installed.put(sources.resolve("src/site/markdown/decisions"), Path.of("index.html"));
        for (var page : pages) {
            page(page);
        }
        for (var image : files(images).toList()) {
            copy(image, target.resolve("images").resolve(image.getFileName()));
        }
        for (var file : files(sources.resolve("data")).toList()) {
            copy(file, target.resolve("examples").resolve(sources.relativize(file)));
        }
        index(pages);
        if (!deadLinks.isEmpty()) {
            throw new IOException("dead links: " + String.join("; ", deadLinks));
        }
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.write(to, Files.readAllBytes(from));
    }

    private void page(Path source) throws IOException {
        var document = parser.parse(Files.readString(source));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                target(source, link.getDestination()).ifPresentOrElse(link::setDestination, () -> unwrap(link));
            }

            @Override
            public void visit(Image image) {
                target(source, image.getDestination()).ifPresent(image::setDestination);
            }
        });
        html(installed.get(source), title(document), renderer.render(document));
    }

    /** The target of a link in the documentation; empty for a file that is not installed. */
    private Optional<String> target(Path source, String link) {
        var uri = URI.create(link);
        if (uri.isAbsolute() || uri.getPath().isEmpty()) {
            return Optional.of(link);
        }
        var file = source.resolveSibling(uri.getPath()).normalize();
        if (Files.notExists(file)) {
            deadLinks.add(sources.relativize(source) + ": " + link);
        }
        var anchor = uri.getFragment() == null ? "" : "#" + uri.getFragment();
        return Optional.ofNullable(installed.get(file)).map(place -> up(installed.get(source)) + place + anchor);
    }

    private static String up(Path page) {
        return "../".repeat(page.getNameCount() - 1);
    }

    private static void unwrap(Link link) {
        for (var child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            link.insertBefore(child);
        }
        link.unlink();
    }

    private static String title(Node document) {
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                return words(node);
            }
        }
        return "WeGO Kiosk";
    }

    private static String words(Node node) {
        return TextContentRenderer.builder().build().render(node).strip();
    }

    /** The anchor of a heading, by the rule of the sites that show the pages as Markdown. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }

    private void index(List<Path> pages) throws IOException {
        var list = new StringBuilder("# Documentation\n\n");
        for (var page : pages) {
            list.append("- [").append(title(parser.parse(Files.readString(page)))).append("](")
                    .append(installed.get(page)).append(")\n");
        }
        list.append("- [The bundled content pack and its schemas](examples/data/)\n");
        html(Path.of("index.html"), "Documentation", renderer.render(parser.parse(list.toString())));
    }

    private void html(Path place, String title, String body) throws IOException {
        var file = target.resolve(place);
        Files.createDirectories(file.getParent());
        var home = place.endsWith("index.html") ? "" : "<p><a href=\"" + up(place) + "index.html\">All pages</a></p>\n";
        Files.writeString(file, """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%s</title><style>%s</style></head>
                <body>
                %s%s</body>
                </html>
                """.formatted(title.replace("&", "&amp;").replace("<", "&lt;"), STYLE, home, body));
    }
}
