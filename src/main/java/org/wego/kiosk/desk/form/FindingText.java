// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.text.Messages;

/** Words a finding for staff: what is wrong, and how to correct it. No word of the pack format. */
public final class FindingText {

    private static final Pattern COUNT = Pattern.compile("(?<![\\w+])\\d+(?!\\w)");
    private static final Pattern CHARACTER = Pattern.compile("(?:'\\S+' \\()?U\\+[0-9A-F]{4,6}\\)?");
    private static final Pattern COMMAND = Pattern.compile("chmod \\S+ .*");

    private FindingText() {}

    /** The sentence for a finding that belongs to no field of the form. */
    public static String of(RecordProblem finding, Messages words) {
        var problem = finding.problem();
        return switch (problem.code()) {
            case CHANGE_REFUSED -> refused(problem, words);
            case CHANGE_UNREADABLE -> words.get("problem.change-unreadable", problem.file());
            case SCHEMA, JSON -> finding.key().isEmpty() && characters(problem).isEmpty()
                    ? words.get("problem.pack", problem.file())
                    : sentence(problem, words);
            default -> finding.key().isEmpty() && isOfRecord(problem)
                    ? words.get("problem.elsewhere", problem.file(), sentence(problem, words))
                    : sentence(problem, words);
        };
    }

    /** A failure of the folder with its path, so that it can be found; any other refusal in general. */
    private static String refused(Problem problem, Messages words) {
        if (!Path.of(problem.file()).isAbsolute()) {
            return words.get("problem.refused", problem.message());
        }
        return first(COMMAND, problem.hint())
                .map(command -> words.get("problem.folder-rights", problem.file(), command))
                .orElseGet(() -> words.get("problem.folder", problem.file()));
    }

    private static boolean isOfRecord(Problem problem) {
        return !key(problem).equals("problem.pack");
    }

    /** The sentence for a kind of problem, whatever the field is. */
    static String sentence(Problem problem, Messages words) {
        var key = key(problem);
        return switch (key) {
            case "problem.pack" -> words.get(key, problem.file());
            case "problem.refused" -> words.get(key, problem.message());
            case "problem.text-length" -> {
                var counts = COUNT.matcher(problem.message()).results().map(MatchResult::group).limit(2).toList();
                yield counts.size() == 2 ? words.get(key, counts.getFirst(), counts.getLast())
                        : words.get("problem.qr-length");
            }
            case "problem.glyph-missing", "problem.character" -> words.get(key, characters(problem));
            default -> words.get(key);
        };
    }

    private static String key(Problem problem) {
        return switch (problem.code()) {
            case SCHEMA, JSON -> characters(problem).isEmpty() ? "problem.value" : "problem.character";
            case CARD_STAFF_LANGUAGE, CARD_ANSWER, GROUP_EMPTY, GROUP_LARGE, ID_FORMAT, ID_TAKEN, LINE_NAME_TAKEN, REFERENCE_UNKNOWN, ROUTE_END, LANGUAGE_UNLISTED, PHONE_FORMAT, PHONE_UNKNOWN, PHONE_NOT_IN_PACK, EMAIL_FORMAT, VALUE_INCOMPLETE, DATE_STALE, NOTICE_NEVER_SHOWN, HOURS_OVERLAP, HOURS_NEVER, HOLIDAY_REPEATED, HOLIDAY_YEAR, LANGUAGE_UNKNOWN, PHRASE_LANGUAGE, GOAL_DISTANCE, STEP_FREE_LIFT, TEXT_MISSING, TEXT_UNTRANSLATED, TEXT_DRAFT, TEXT_WITHOUT_WORDING, TEXT_DIRECTION, TEXT_STARTS_WITH_MARK, TEXT_LINES, TEXT_LENGTH, WORD_LENGTH, GLYPH_MISSING, QR_LENGTH, VOICE_ORDINAL, VOICE_READING, POSITION_SWAPPED, POSITION_FAR, POSITION_ZERO, POSITION_TIME_ZONE ->
                "problem." + problem.code();
            case CHANGE_REFUSED -> "problem.refused";
            case CHANGE_UNREADABLE, PACK_FORMAT, PACK_UNUSABLE, FILE_UNUSABLE, FILE_MISSING, FILE_REPEATED, FILE_UNUSED, SCHEMA_NAME, LANGUAGE_REPEATED, SPOT_REPEATED, CONTRAST, MAP_COORDINATES, MAP_NOT_DRAWN, FONT_FORMAT, FILM_FORMAT, CLIP_FORMAT, CLIP_REPEATED, STRINGS_FORMAT, STRINGS_MISSING, STRINGS_REPEATED, STRINGS_UNKNOWN, STRINGS_LENGTH, STRINGS_SCRIPT ->
                "problem.pack";
        };
    }

    /** The characters that a problem names, because they may be invisible. */
    private static String characters(Problem problem) {
        return CHARACTER.matcher(problem.message()).results().map(MatchResult::group)
                .map(named -> named.replace("'", "")).collect(Collectors.joining(", "));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }
}
