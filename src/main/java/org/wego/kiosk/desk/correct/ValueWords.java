// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LineCheck;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.model.building.Floor;
import org.wego.kiosk.model.building.Lift;
import org.wego.kiosk.model.building.StepFree;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.hours.OpeningHours.HolidayHours;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.Messages;

/** Describes values of a record in the language of the window: names instead of ids, words instead of JSON. */
final class ValueWords {

    private static final String ABSENT = "absent";
    private static final String DRAFTS = "drafts";
    private static final String SAY = "say";
    /** The words of the pack format, with the message keys of their names. */
    private static final Map<String, String> LISTED = Stream.of(
            Stream.of("not published", "not recorded").map(word -> Map.entry(word, "choice.reported." + key(word))),
            Stream.of(Map.entry("incomplete", "choice.reported.published-incompletely")),
            Stream.of(LineCheck.StopCertainty.values()).map(ValueWords::written)
                    .map(word -> Map.entry(word, "choice.finding." + key(word))),
            Stream.of(BusStop.Compass.values()).map(ValueWords::written)
                    .map(word -> Map.entry(word, "choice.compass." + key(word))))
            .flatMap(words -> words).collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Content content;
    private final Messages words;
    private final Formats formats;
    private final List<Lang> languages;

    ValueWords(Content content, Messages words) {
        this.content = content;
        this.words = words;
        this.formats = new Formats(words);
        this.languages = content.manifest().languages().stream().map(language -> language.tag()).toList();
    }

    /**
     * A value in words, one line for each language of a text and each element of a list; none if it has no text.
     *
     * @param pointer the JSON pointer of the value in its record
     */
    List<String> lines(String pointer, Value value) {
        return switch (value) {
            case Value.Text(var text) -> text.isBlank() ? List.of() : List.of(text(pointer, text));
            case Value.Decimal(var number) -> List.of(number.toPlainString());
            case Value.Flag(var set) -> List.of(words.get(set ? "value.yes" : "value.no"));
            case Value.Items(var items) -> items(pointer, items);
            case Value.Fields(var fields) when fields.get(ABSENT) instanceof Value.Text(var reason) ->
                List.of(absent(reason, fields.get("asPublished")));
            case Value.Fields(var fields) when isLocalized(fields) -> localized(value);
            case Value.Fields(var fields) -> fields.entrySet().stream()
                    .flatMap(field -> lines(pointer + "/" + field.getKey(), field.getValue()).stream()).toList();
        };
    }

    private String absent(String reason, @Nullable Value published) {
        return published instanceof Value.Text(var text) ? words.get("value.part", listed(reason), text)
                : listed(reason);
    }

    private List<String> items(String pointer, List<Value> items) {
        var all = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var lines = lines(pointer, item);
            if (item instanceof Value.Text) {
                all.addAll(lines);
            } else {
                int number = i + 1;
                lines.forEach(line -> all.add(words.get("value.numbered", formats.number(number), line)));
            }
        }
        return all;
    }

    private boolean isLocalized(Map<String, Value> fields) {
        return languages.stream().anyMatch(lang -> fields.containsKey(lang.tag()));
    }

    /** Each language with its text, and whether a speaker has checked it. */
    private List<String> localized(Value text) {
        var drafts = text.itemsAt("/" + DRAFTS).stream().flatMap(tag -> tag.textAt("").stream()).toList();
        return languages.stream().flatMap(lang -> {
            var name = lang.locale().getDisplayLanguage(words.lang().locale());
            var written = text.textAt("/" + lang.tag()).filter(wording -> !wording.isBlank())
                    .map(wording -> words.get(drafts.contains(lang.tag()) ? "value.draft" : "value.checked",
                            words.get("value.part", name, line(wording))));
            var spoken = text.textAt("/" + SAY + "/" + lang.tag())
                    .map(saying -> words.get("value.spoken", name, saying));
            return Stream.of(written, spoken).flatMap(Optional::stream);
        }).toList();
    }

    private String text(String pointer, String text) {
        return name(pointer, text).or(() -> notice(pointer, text))
                .or(() -> pointer.endsWith("/asOf") ? asOf(text) : date(text))
                .orElseGet(() -> LISTED.containsKey(text) ? listed(text) : line(text));
    }

    /** The name of the record whose id a field contains. */
    private Optional<String> name(String pointer, String id) {
        return (switch (pointer) {
            case "/group" -> content.buses().stream().flatMap(buses -> buses.groups().stream())
                    .filter(group -> group.id().equals(id)).findFirst().map(group -> group.name());
            case "/in" -> content.offices().stream().flatMap(offices -> offices.offices().stream())
                    .filter(office -> office.id().equals(id)).findFirst().map(office -> office.name());
            case "/floor" -> content.building().flatMap(guide -> guide.floor(id)).map(Floor::name);
            case "/lifts" -> content.building().stream().flatMap(guide -> guide.lifts().stream())
                    .filter(lift -> lift.id().equals(id)).findFirst().map(Lift::name);
            case "/check/stops" -> Optional.ofNullable(content.stops().get(id)).map(BusStop::name);
            default -> pointer.endsWith("/source")
                    ? Optional.ofNullable(content.sources().get(id)).map(source -> source.title())
                    : Optional.<LocalizedText>empty();
        }).map(name -> line(name.in(words.lang())));
    }

    /** The name of a weekday, of a place of a notice, of what applies on holidays, or of an answer. */
    private Optional<String> notice(String pointer, String text) {
        return switch (pointer) {
            case "/places" -> Stream.of(NoticePlace.values()).map(ValueWords::written).filter(text::equals).findFirst()
                    .map(place -> words.get("notice.place." + place));
            case "/stepFree" -> Stream.of(StepFree.values()).map(ValueWords::written).filter(text::equals).findFirst()
                    .map(word -> words.get("choice.step-free." + word));
            case String at when at.endsWith("/hours/holidays") ->
                Stream.of(HolidayHours.values()).map(ValueWords::written).filter(text::equals).findFirst()
                        .map(word -> words.get("choice.holidays." + word));
            case String at when at.endsWith("/weekdays") ->
                Stream.of(RepeatDay.values()).filter(day -> written(day).equals(text)).findFirst()
                        .map(day -> day.day().getDisplayName(TextStyle.FULL_STANDALONE, words.lang().locale()));
            default -> Optional.empty();
        };
    }

    private Optional<String> asOf(String text) {
        try {
            return Optional.of(formats.asOf(new AsOf(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> date(String text) {
        try {
            if (text.length() == "2026-11-26".length()) {
                return Optional.of(formats.date(LocalDate.parse(text)));
            }
            if (text.indexOf('T') > 0) {
                var moment = LocalDateTime.parse(text);
                return Optional.of(words.get("value.moment", formats.date(moment.toLocalDate()),
                        formats.time(moment.toInstant(ZoneOffset.UTC), ZoneOffset.UTC)));
            }
        } catch (DateTimeException e) {
            // It is another text.
        }
        return Optional.empty();
    }

    private String listed(String word) {
        return Optional.ofNullable(LISTED.get(word)).map(words::get).orElse(word);
    }

    private static String key(String word) {
        return word.replace(' ', '-');
    }

    /** A constant as the pack format writes it. */
    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }
}
