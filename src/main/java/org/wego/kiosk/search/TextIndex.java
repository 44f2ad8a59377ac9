// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wego.kiosk.search.SearchField.FieldRole;

/** The distinct texts of an index, prepared for each kind of search. */
final class TextIndex {

    /** Fewer consonants are in too many names. */
    private static final int MIN_CONSONANTS = 3;

    private static final String SPACE = " ";
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern IN_LATIN = Pattern.compile("\\p{ASCII}*");

    /** A nickname or a remark, which people leave out: in quotation marks or brackets. */
    private static final Pattern ASIDE = Pattern.compile("[“«„\"(（][^”»“\")）]*[”»“\")）]");

    private record Owner(int item, int field, FieldRole role) {}

    /** A text, whose spellings depend on its role. */
    private record RoleText(String text, FieldRole role) {}

    private final List<String> folded = new ArrayList<>();
    /** The words of each text, each after a space, which marks the beginning of a word. */
    private final List<String> spaced = new ArrayList<>();
    private final List<List<Owner>> owners = new ArrayList<>();
    private final Map<String, List<Integer>> words = new LinkedHashMap<>();
    private final List<Integer> korean = new ArrayList<>();
    /** The texts by the consonants of each word of the names of people. */
    private final Map<String, List<Integer>> consonants = new HashMap<>();
    private final LabelIndex labels = new LabelIndex();
    private final NGramIndex byLetters;
    private final NGramIndex bySound;
    private final PhoneticKey phoneticKey = new PhoneticKey();
    private final SoundIndex sounds = new SoundIndex(phoneticKey);

    <K, R> TextIndex(List<Searchable<K, R>> items) {
        var numbers = new HashMap<RoleText, Integer>();
        var known = new HashMap<String, String>();
        for (int item = 0; item < items.size(); item++) {
            var fields = items.get(item).fields();
            for (int field = 0; field < fields.size(); field++) {
                var added = fields.get(field);
                var owner = new Owner(item, field, added.role());
                switch (added.role()) {
                    case LABEL, KIND -> labels.add(added, item, field);
                    case NUMBER -> PhoneNumberForms.forms(added.text())
                            .forEach(form -> add(form, owner, numbers, known));
                    case PERSON, NAME, RELATED_PERSON -> Stream
                            .of(added.text(), ASIDE.matcher(added.text()).replaceAll(" ")).distinct()
                            .forEach(form -> add(form, owner, numbers, known));
                    case TEXT, RELATED -> add(added.text(), owner, numbers, known);
                }
            }
        }
        byLetters = new NGramIndex(folded);
        bySound = sounds.byLetters();
    }

    /**
     * The best match of each item for one word; if nothing matches exactly, by the consonants of a name or with one
     * typing error.
     *
     * @param amongOthers whether the word is one of several, so that the beginning of a label counts
     */
    Map<Integer, Match> find(String typed, boolean amongOthers) {
        var query = Hangul.keys(TextNormalizer.whole(typed));
        var found = findLetters(typed, query);
        if (query.isEmpty()) {
            return found;
        }
        if (Hangul.isUnfinished(query)) {
            for (int text : korean) {
                int place = Hangul.find(folded.get(text), query);
                if (place >= 0) {
                    addMatch(found, typed, text,
                            place == 0 ? MatchQuality.UNFINISHED_START : MatchQuality.UNFINISHED);
                }
            }
        }
        labels.find(query, typed, amongOthers, (item, match) -> found.merge(item, match, Match::better));
        findBySound(typed, query, found);
        if (found.isEmpty()) {
            labels.find(query, typed, true, (item, match) -> found.merge(item, match, Match::better));
        }
        if (found.isEmpty() && OneEdit.mayBeIn(query)) {
            words.forEach((word, texts) -> {
                if (OneEdit.isOne(query, word)) {
                    texts.forEach(text -> addMatch(found, typed, text, MatchQuality.MISTAKE));
                }
            });
        }
        if (found.isEmpty() && query.chars().noneMatch(Character::isDigit)) {
            phoneticKey.of(typed).stream().map(PhoneticKey::consonants).filter(key -> key.length() >= MIN_CONSONANTS)
                    .flatMap(key -> consonants.getOrDefault(key, List.of()).stream())
                    .forEach(text -> addMatch(found, typed, text, MatchQuality.SIMILAR_NAME));
        }
        return found;
    }

    /** The records of the kind that a query names, and those with its letters; empty if it names no kind. */
    Map<Integer, Match> findKind(String typed) {
        var query = TextNormalizer.whole(typed);
        if (!labels.isKind(query)) {
            return Map.of();
        }
        var found = findLetters(typed, query);
        labels.findKind(query, typed, (item, match) -> found.merge(item, match, Match::better));
        return found;
    }

    private Map<Integer, Match> findLetters(String typed, String query) {
        var found = new HashMap<Integer, Match>();
        if (!query.isEmpty()) {
            byLetters.forEach(query, text -> addMatch(found, typed, text, quality(text, query)));
            PhoneNumberForms.typed(typed)
                    .ifPresent(digits -> byLetters.forEach(digits,
                            text -> addMatch(found, typed, text, MatchQuality.INSIDE)));
        }
        return found;
    }

    /**
     * Adds the texts that sound like the query. Input in another script is meant in that script, so its sound is only
     * a fallback, which is needed for the names of people more often; single Korean keys have no sound.
     */
    private void findBySound(String typed, String query, Map<Integer, Match> found) {
        boolean besideLetters = !found.isEmpty();
        boolean anyText = IN_LATIN.matcher(query).matches() || !besideLetters;
        boolean person = found.values().stream().anyMatch(match -> match.role() == FieldRole.PERSON);
        if (Hangul.hasKeys(query) || (!anyText && person)) {
            return;
        }
        for (var sound : phoneticKey.of(typed)) {
            sounds.find(bySound, sound, (text, quality) -> addMatch(found, typed, text, quality,
                    owner -> (anyText || owner.role() == FieldRole.PERSON)
                            && SoundIndex.counts(sound, quality, owner.role(), besideLetters)));
        }
    }

    private MatchQuality quality(int text, String query) {
        var whole = folded.get(text);
        var words = spaced.get(text);
        if (whole.equals(query)) {
            return MatchQuality.WHOLE;
        }
        boolean isWord = (words + SPACE).contains(SPACE + query + SPACE);
        if (whole.startsWith(query)) {
            return isWord ? MatchQuality.FIRST_WORD : MatchQuality.START;
        }
        return isWord ? MatchQuality.WHOLE_WORD
                : words.contains(SPACE + query) ? MatchQuality.WORD_START : MatchQuality.INSIDE;
    }

    private void addMatch(Map<Integer, Match> found, String typed, int text, MatchQuality quality) {
        // Letters inside the words of a related record would find too much: 101 in the stop 01011.
        addMatch(found, typed, text, quality, owner -> quality != MatchQuality.INSIDE || !owner.role().isRelated());
    }

    private void addMatch(Map<Integer, Match> found, String typed, int text, MatchQuality quality,
            Predicate<Owner> counts) {
        for (var owner : owners.get(text)) {
            if (counts.test(owner)) {
                found.merge(owner.item(), new Match(owner.item(), owner.field(), owner.role(), quality, typed),
                        Match::better);
            }
        }
    }

    private void add(String text, Owner owner, Map<RoleText, Integer> numbers, Map<String, String> known) {
        int number = numbers.computeIfAbsent(new RoleText(text, owner.role()),
                _ -> newText(text, owner.role(), known));
        owners.get(number).add(owner);
        if (owner.role() == FieldRole.PERSON) {
            // Not normalised, because voiced Japanese letters would lose their marks.
            OTHERS.splitAsStream(text).flatMap(word -> phoneticKey.of(word).stream())
                    .map(PhoneticKey::consonants).distinct()
                    .forEach(key -> consonants.computeIfAbsent(key, _ -> new ArrayList<>()).add(number));
        }
    }

    private int newText(String text, FieldRole role, Map<String, String> known) {
        int number = folded.size();
        var whole = TextNormalizer.whole(text);
        folded.add(whole);
        sounds.add(text, role, known);
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
