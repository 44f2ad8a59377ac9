// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wego.kiosk.font.LineBreaks;
import org.wego.kiosk.model.Lang;

/** A label for large letters, which breaks its lines between phrases or words, in Chinese and Japanese too. */
public final class PhraseLabel extends WrappingLabel {

    private final Lang lang;
    private final Map<String, List<String>> known = new HashMap<>();

    /** A label whose text is marked as written in a language. */
    public PhraseLabel(String text, Lang lang, String... styleClasses) {
        super(text);
        this.lang = lang;
        TextLabels.prepare(this, text, styleClasses);
        LanguageStyle.markOwn(this, lang);
    }

    @Override
    List<String> pieces(String paragraph) {
        return known.computeIfAbsent(paragraph, text -> LineBreaks.phrases(text, lang.locale()));
    }

    /** The width of the widest part that is not broken. */
    public double widestPhrase() {
        return words().lines().flatMap(paragraph -> pieces(paragraph).stream())
                .mapToDouble(piece -> lineWidth(LineBreaks.endOfLine(piece))).max().orElse(0);
    }
}
