// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The distinct texts of an index, prepared for each kind of search. */
final class TextIndex {

    /** The index of a match without a text. */
    static final int NONE = -1;

    private static final int WHOLE = 100;
    private static final int START = 90;
    private static final int WORD = 80;
    private static final int INSIDE = 70;
    private static final int SOUND = 50;
    private static final int SOUND_INSIDE = 40;
    private static final int TYPING = 60;
    private static final int MISTAKE = 20;
    /** The bonus of a name over other texts. */
    private static final int NAME = 5;
    /** A shorter sound matches too many texts. */
    private static final int MIN_SOUND = 3;
    /** A sound of this length does not match inside a word by chance. */
    private static final int LONG_SOUND = 6;

    private static final String SPACE = " ";
    private static final Pattern IN_LATIN = Pattern.compile("\\p{ASCII}*");

    private record Owner(int item, int bonus) {}

    private final List<String> written = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();
    /** The words of each text, each after a space, which marks the beginning of a word. */
    private final List<String> spaced = new ArrayList<>();
    private final List<String> sounds = new ArrayList<>();
    private final List<String> spacedSounds = new ArrayList<>();
    private final List<List<Owner>> owners = new ArrayList<>();
    private final Map<String, List<Integer>> words = new LinkedHashMap<>();
    private final List<Integer> korean = new ArrayList<>();
    private final NGramIndex byLetters;
    private final NGramIndex bySound;
    private final PhoneticKey phoneticKey = new PhoneticKey();

    <K, R> TextIndex(List<Searchable<K, R>> items) {
        var numbers = new HashMap<String, Integer>();
        var known = new HashMap<String, String>();
        for (int item = 0; item < items.size(); item++) {
            for (var name : items.get(item).names()) {
                add(name, name, item, NAME, numbers, known);
            }
            for (var text : items.get(item).texts()) {
                add(text, text, item, 0, numbers, known);
            }
            for (var number : items.get(item).numbers()) {
                for (var form : PhoneNumberForms.forms(number)) {
                    add(form, number, item, NAME, numbers, known);
                }
            }
        }
        byLetters = new NGramIndex(folded);
        bySound = new NGramIndex(sounds);
    }

    String written(int text) {
        return text == NONE ? "" : written.get(text);
    }

    /** The best match of each item for one word; if nothing matches exactly, with one typing error. */
    Map<Integer, Match> find(String typed) {
        var found = new HashMap<Integer, Match>();
        var query = Hangul.keys(TextNormalizer.whole(typed));
        if (query.isEmpty()) {
            return found;
        }
        byLetters.forEach(query, text -> addMatch(found, text, score(text, query)));
        PhoneNumberForms.typed(typed)
                .ifPresent(digits -> byLetters.forEach(digits, text -> addMatch(found, text, INSIDE)));
        if (Hangul.isUnfinished(query)) {
            for (int text : korean) {
                int place = Hangul.find(folded.get(text), query);
                if (place >= 0) {
                    addMatch(found, text, place == 0 ? TYPING + NAME : TYPING);
                }
            }
        }
        // Input in another script is meant in that script, so its sound is only a fallback; single Korean keys have no
        // sound.
        if (IN_LATIN.matcher(query).matches() || (found.isEmpty() && !Hangul.hasKeys(query))) {
            findBySound(typed, found);
        }
        if (found.isEmpty() && OneEdit.mayBeIn(query)) {
            words.forEach((word, texts) -> {
                if (OneEdit.isOne(query, word)) {
                    texts.forEach(text -> addMatch(found, text, MISTAKE));
                }
            });
        }
        return found;
    }

    private void findBySound(String typed, Map<Integer, Match> found) {
        var sound = phoneticKey.of(typed);
        if (sound.length() < MIN_SOUND) {
            return;
        }
        bySound.forEach(sound, text -> {
            var heard = List.of(sounds.get(text).split(SPACE));
            if (heard.contains(sound)) {
                addMatch(found, text, SOUND + NAME);
            } else if (heard.stream().anyMatch(form -> form.startsWith(sound))) {
                addMatch(found, text, SOUND);
            } else if (sound.length() >= LONG_SOUND || Syllables.begin(spacedSounds.get(text), sound)) {
                addMatch(found, text, SOUND_INSIDE);
            }
        });
    }

    private int score(int text, String query) {
        var whole = folded.get(text);
        if (whole.equals(query)) {
            return WHOLE;
        }
        if (whole.startsWith(query)) {
            return START;
        }
        return spaced.get(text).contains(SPACE + query) ? WORD : INSIDE;
    }

    private void addMatch(Map<Integer, Match> found, int text, int score) {
        for (var owner : owners.get(text)) {
            found.merge(owner.item(), new Match(owner.item(), score + owner.bonus(), text),
                    (one, other) -> one.score() >= other.score() ? one : other);
        }
    }

    private void add(String text, String shown, int item, int bonus, Map<String, Integer> numbers,
            Map<String, String> known) {
        int number = numbers.computeIfAbsent(text + SPACE + shown, _ -> newText(text, shown, known));
        owners.get(number).add(new Owner(item, bonus));
    }

    private int newText(String text, String shown, Map<String, String> known) {
        int number = written.size();
        var whole = TextNormalizer.whole(text);
        written.add(shown);
        folded.add(whole);
        // People type Korean names by the letters and by either pronunciation.
        var heard = Stream.concat(Stream.of(phoneticKey.keysOf(text, known)),
                phoneticKey.pronounced(text, known).stream()).toList();
        sounds.add(heard.stream().flatMap(one -> Stream.of(one.whole(), String.join("", one.words()))).distinct()
                .collect(Collectors.joining(SPACE)));
        spacedSounds.add(heard.stream().map(one -> SPACE + String.join(SPACE, one.words())).distinct()
                .collect(Collectors.joining()));
        owners.add(new ArrayList<>());
        if (whole.chars().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL)) {
            korean.add(number);
        }
        var separate = TextNormalizer.words(text);
        spaced.add(SPACE + String.join(SPACE, separate));
        for (var word : separate) {
            if (word.length() >= OneEdit.MIN_LENGTH - 1) {
                words.computeIfAbsent(word, _ -> new ArrayList<>()).add(number);
            }
        }
        return number;
    }
}
