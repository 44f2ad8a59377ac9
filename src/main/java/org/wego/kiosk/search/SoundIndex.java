// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.search.SearchField.FieldRole;

/** The sounds of the texts of an index, and the rules by which a sound is worth showing. */
final class SoundIndex {

    /** The length of a family name such as Li, which must be a whole word of a person's name. */
    private static final int MIN_PERSON = 2;
    /** A shorter sound is in many names by chance, for example as a Chinese syllable. */
    private static final int MIN_NAME = 3;
    /** A shorter sound is in many texts by chance. */
    private static final int MIN_TEXT = 5;
    /** A sound of this length does not match inside a word by chance. */
    private static final int LONG = 6;

    private static final String SPACE = " ";
    private static final Pattern SYLLABLES = Pattern.compile("\\p{IsHan}");

    private final List<String> whole = new ArrayList<>();
    /** The words of each spelling, each after a space. */
    private final List<List<String>> spaced = new ArrayList<>();
    private final List<Boolean> syllabic = new ArrayList<>();
    private final PhoneticKey phoneticKey;

    SoundIndex(PhoneticKey phoneticKey) {
        this.phoneticKey = phoneticKey;
    }

    /** Adds the next text. */
    void add(String text, FieldRole role, Map<String, String> known) {
        var forms = phoneticKey.formsOf(text, role, known);
        whole.add(forms.stream().flatMap(form -> Stream.of(form.whole(), String.join("", form.words())))
                .distinct().collect(Collectors.joining(SPACE)));
        spaced.add(forms.stream().map(form -> SPACE + String.join(SPACE, form.words())).distinct().toList());
        syllabic.add(SYLLABLES.matcher(text).find());
    }

    /** An index of the texts that have been added, for {@link #find}. */
    NGramIndex byLetters() {
        return new NGramIndex(whole);
    }

    /** Passes each text that may contain a sound, and how. */
    void find(NGramIndex index, String sound, BiConsumer<Integer, MatchQuality> found) {
        if (sound.length() >= MIN_PERSON) {
            index.forEach(sound, text -> quality(text, sound).ifPresent(quality -> found.accept(text, quality)));
        }
    }

    /**
     * Whether a match by sound is worth showing.
     *
     * @param besideLetters whether other texts contain the letters of the query, so that a short sound is chance
     */
    static boolean counts(String sound, MatchQuality quality, FieldRole role, boolean besideLetters) {
        int length = sound.length();
        boolean isWord = quality == MatchQuality.SOUND_WHOLE || quality == MatchQuality.SOUND_WORD;
        return switch (role) {
            case PERSON -> isWord || length >= (besideLetters ? MIN_TEXT : MIN_NAME);
            case NAME, RELATED_PERSON -> length >= (besideLetters ? MIN_TEXT : isWord ? MIN_NAME : MIN_NAME + 1);
            case TEXT, RELATED -> length >= MIN_TEXT && !(besideLetters && quality == MatchQuality.SOUND_INSIDE);
            case NUMBER, LABEL, KIND -> false;
        };
    }

    private Optional<MatchQuality> quality(int text, String sound) {
        var heard = List.of(whole.get(text).split(SPACE));
        if (heard.contains(sound)) {
            return Optional.of(MatchQuality.SOUND_WHOLE);
        }
        var word = SPACE + sound + SPACE;
        var forms = spaced.get(text).stream().map(form -> form + SPACE).toList();
        boolean isFirst = forms.stream().anyMatch(form -> form.startsWith(word));
        // In Chinese each syllable is a word; a short one means something only at the beginning, as a family name.
        boolean anywhere = sound.length() > MIN_NAME || !syllabic.get(text);
        if (isFirst || (anywhere && forms.stream().anyMatch(form -> form.contains(word)))) {
            return Optional.of(MatchQuality.SOUND_WORD);
        }
        if (sound.length() < MIN_NAME) {
            return Optional.empty();
        }
        if (heard.stream().anyMatch(form -> form.startsWith(sound))) {
            return Optional.of(MatchQuality.SOUND_START);
        }
        return sound.length() >= LONG || spaced.get(text).stream().anyMatch(form -> Syllables.begin(form, sound))
                ? Optional.of(MatchQuality.SOUND_INSIDE)
                : Optional.empty();
    }
}
