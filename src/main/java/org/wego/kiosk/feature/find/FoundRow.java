// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.find;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.lookup.LookupItem;
import org.wego.kiosk.lookup.LookupKind;
import org.wego.kiosk.lookup.LookupResult.KindResult;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ContentButton;

/** Buttons with a picture, a name and a second line: results, kinds, and what else one can do. */
final class FoundRow {

    private static final Pattern WORDS = Pattern.compile("\\s+");
    /** The letters of the longest word for which a third of a landscape screen has room. */
    private static final int WORD_IN_THREE = 11;

    private final ScreenContext context;
    private final ScreenLayout layout;

    FoundRow(ScreenContext context, ScreenLayout layout) {
        this.context = context;
        this.layout = layout;
    }

    /** A result: its name, what it is, and what tells it from others. */
    ContentButton of(LookupItem item) {
        var about = item.detail().map(detail -> kind(item.kind()) + context.message("list.separator")
                + context.text(detail)).orElseGet(() -> kind(item.kind()));
        return button(icon(item.kind()), context.text(item.name()), Optional.of(about), context.to(item.destination()));
    }

    /** Whether a third of a landscape screen has room for every word of the names. */
    boolean fitInThree(List<LookupItem> items) {
        return items.stream().flatMap(item -> WORDS.splitAsStream(context.text(item.name())))
                .allMatch(word -> word.length() <= WORD_IN_THREE);
    }

    /** A button that does something else. */
    ContentButton button(Icon icon, String name, Optional<String> about, Runnable action) {
        var texts = new VBox(TextLabels.label(name, "text-small", "text-semibold"));
        about.ifPresent(text -> texts.getChildren().add(TextLabels.muted(text)));
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(texts);
        row.getStyleClass().add("detail-row");
        row.setAlignment(Pos.CENTER_LEFT);
        if (!layout.large()) {
            row.getChildren().addFirst(new StackPane(icon.node("icon-accent")));
        }
        var button = ContentButton.of(row, about.map(text -> name + ". " + text).orElse(name), action);
        button.getStyleClass().addAll("action", "outlined", "found");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinHeight(layout.controlHeight());
        return button;
    }

    /** The name of a kind. */
    String kind(LookupKind kind) {
        return context.message(switch (kind) {
            case LINE -> "search.kind.line";
            case STOP -> "search.kind.stop";
            case PLACE -> "search.kind.place";
            case PERSON -> "search.kind.person";
            case OFFICE -> "search.kind.office";
            case HOTLINE -> "search.kind.hotline";
            case NUMBER -> "search.kind.number";
            case CARD -> "search.kind.card";
            case WALK -> "search.kind.walk";
            case TAXI -> "search.kind.taxi";
            case CITY -> "search.kind.city";
            case TOPIC -> "search.kind.topic";
        });
    }

    /** A kind and how many there are. */
    String count(KindResult kind) {
        return context.message("search.kind-count", kind(kind.kind()), context.formats().number(kind.count()));
    }

    static Icon icon(LookupKind kind) {
        return switch (kind) {
            case LINE, STOP -> Icon.BUS;
            case PLACE -> Icon.PLACE;
            case PERSON -> Icon.PERSON;
            case OFFICE -> Icon.SITE;
            case HOTLINE, NUMBER -> Icon.PHONE;
            case CARD -> Icon.LANGUAGE;
            case WALK -> Icon.WALK;
            case TAXI -> Icon.TAXI;
            case CITY -> Icon.HOUSING;
            case TOPIC -> Icon.INFO;
        };
    }
}
