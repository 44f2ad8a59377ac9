// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.page.PagedBody;

/** Finds the page of a screen that shows a text. */
final class ScreenPages {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\u2060]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    /** A shorter text is part of too many others. */
    private static final int PART = 3;

    private final PagedBody body;

    ScreenPages(PagedBody body) {
        this.body = body;
    }

    /** Turns to the first page that shows one of the texts, the most important first; else to the first page. */
    void turnTo(List<String> sought) {
        if (body.getWidth() <= 0) {
            // The pages are not known yet. They must not be turned in the middle of a layout.
            body.pageCountProperty()
                    .subscribe((before, now) -> Platform.runLater(() -> turnTo(sought)));
            return;
        }
        int count = body.pageCountProperty().get();
        if (count == 1) {
            return;
        }
        int before = body.pageProperty().get();
        var pages = new ArrayList<List<String>>();
        for (int page = 0; page < count; page++) {
            body.turnTo(page);
            pages.add(texts(body).map(ScreenPages::plain).toList());
        }
        int found = sought.stream().map(ScreenPages::plain).flatMap(text -> pageOf(text, pages, before)).findFirst()
                .orElse(0);
        body.turnTo(found);
    }

    /** The page with a text; the present one if several have it, so that it stays. */
    private static Stream<Integer> pageOf(String text, List<List<String>> pages, int present) {
        var order = Stream.concat(Stream.of(present), Stream.iterate(0, page -> page < pages.size(), page -> page + 1))
                .toList();
        return Stream.concat(order.stream().filter(page -> pages.get(page).contains(text)),
                order.stream().filter(page -> text.length() >= PART
                        && pages.get(page).stream().anyMatch(shown -> shown.contains(text))))
                .limit(1);
    }

    private static Stream<String> texts(Node node) {
        return switch (node) {
            case Labeled label when label.isVisible() -> Stream.of(TextLabels.said(label));
            case Text text when text.isVisible() -> Stream.of(text.getText());
            case Parent parent when parent.isVisible() ->
                parent.getChildrenUnmodifiable().stream().flatMap(ScreenPages::texts);
            default -> Stream.empty();
        };
    }

    /** A text as compared: without invisible characters, with ordinary spaces and hyphens. */
    private static String plain(String text) {
        return SPACE.matcher(INVISIBLE.matcher(text).replaceAll("").replace('\u2011', '-')).replaceAll(" ").strip();
    }
}
