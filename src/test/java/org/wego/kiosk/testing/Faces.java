// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.TextLabels;

/** The fonts that the style sheets of a theme select for a language, in Medium, SemiBold and Bold. */
public final class Faces {

    private static final List<String> WEIGHTS = List.of("text-body", "text-button", "text-name");

    private final Theme theme;
    private final List<Lang> pages;
    private final Map<Optional<Lang>, Set<String>> known = new HashMap<>();

    /**
     * The fonts of a theme.
     *
     * @param pages the languages of pages
     */
    public Faces(Theme theme, List<Lang> pages) {
        this.theme = theme;
        this.pages = List.copyOf(pages);
    }

    /**
     * The characters of a text that its fonts lack, one line per font.
     *
     * @param text drawn on pages of its own language, and on those of other languages, marked with its language
     */
    public List<String> faults(WrittenText text, GlyphPositions glyphs) {
        return known.computeIfAbsent(text.lang(), lang -> Fx.get(() -> drawing(lang))).stream()
                .map(face -> glyphs.lacking(face, text.text())).filter(lacking -> !lacking.isEmpty())
                .map(lacking -> text.lang().map(Lang::tag).orElse("every language") + ", " + text.place() + ": "
                        + lacking)
                .toList();
    }

    /** The names of the fonts of a language; without a language, those of all pages. */
    public Set<String> drawing(Optional<Lang> lang) {
        var names = new LinkedHashSet<String>();
        for (var page : pages) {
            for (var weight : WEIGHTS) {
                if (lang.isEmpty() || lang.get().equals(page)) {
                    names.add(face(page, TextLabels.label("x", weight)));
                }
                lang.ifPresent(own -> names.add(face(page, TextLabels.in(own, TextLabels.label("x", weight)))));
            }
        }
        return names;
    }

    private String face(Lang page, Label label) {
        var view = new VBox(label);
        view.getStyleClass().addAll("kiosk", "portrait");
        LanguageStyle.mark(view, page);
        var scene = new Scene(view);
        scene.getStylesheets().setAll(theme.stylesheets(false));
        view.applyCss();
        return label.getFont().getName();
    }
}
