// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.Styleable;
import org.wego.kiosk.font.BundledFont;
import org.wego.kiosk.model.Lang;

/** The style classes of a node whose text is in a certain language: the language, its base language and its font. */
public final class LanguageStyle {

    private static final String LANGUAGE = "lang-";
    private static final String BASE = "base-";

    private LanguageStyle() {}

    /** The style classes of a language, for example {@code lang-zh-TW}, {@code base-zh} and the class of its font. */
    public static List<String> of(Lang lang) {
        return List.of(LANGUAGE + lang.tag(), BASE + lang.locale().getLanguage(),
                BundledFont.of(lang).styleClass());
    }

    /** Marks a node as written in a language. */
    public static void mark(Styleable node, Lang lang) {
        node.getStyleClass().addAll(of(lang));
    }

    /** Marks a node as written in a language other than the screen's, so that the right font is used. */
    public static void markOwn(Styleable node, Lang lang) {
        node.getStyleClass().addAll(Stream.concat(Stream.of("own-face"), of(lang).stream()).toList());
    }

    /** The language that the node itself, not a parent, is marked with. */
    public static Optional<Lang> markedOn(Styleable node) {
        return node.getStyleClass().stream().filter(name -> name.startsWith(LANGUAGE)).findFirst()
                .map(name -> new Lang(name.substring(LANGUAGE.length())));
    }
}
