// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.model.Recurrence;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.text.Messages;

/** The times, places and languages of a notice in the words of the window. */
final class NoticeWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final DeskState state;
    private final Messages words;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;

    NoticeWords(DeskState state) {
        this.state = state;
        this.words = state.words();
        this.locale = words.lang().locale();
        this.day = DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale);
        this.dayOfYear = DateTimeFormatter.ofLocalizedPattern("yMMMEd").withLocale(locale);
    }

    /** The text in the language of the staff, in one line. */
    String title(Notice notice) {
        return state.text(notice.text()).replace('\n', ' ');
    }

    /** A day; its year if it is not the present one. */
    String day(LocalDate date) {
        var today = LocalDate.ofInstant(state.clock().instant(), state.content().manifest().timeZone());
        return (date.getYear() == today.getYear() ? day : dayOfYear).format(date);
    }

    /** When it is shown: on which weekdays, at which hours, from and until which day. */
    String when(Notice notice) {
        var period = period(notice.from(), notice.until());
        return notice.repeat().map(times -> notice.from().isEmpty() && notice.until().isEmpty() ? repeated(times)
                : words.get("notice.when.within", repeated(times), period)).orElse(period);
    }

    private String period(Optional<LocalDateTime> from, Optional<LocalDateTime> until) {
        if (from.isEmpty()) {
            return until.map(end -> words.get("notice.when.until", moment(end)))
                    .orElseGet(() -> words.get("notice.when.always"));
        }
        var start = from.get();
        return until.map(end -> start.toLocalDate().equals(end.toLocalDate())
                ? words.get("notice.when.hours", day(start.toLocalDate()), TIME.format(start), TIME.format(end))
                : words.get("notice.when.between", moment(start), moment(end)))
                .orElseGet(() -> words.get("notice.when.from", moment(start)));
    }

    private String repeated(Recurrence times) {
        var days = times.weekdays().size() == RepeatDay.values().length ? words.get("notice.when.daily")
                : Arrays.stream(RepeatDay.values()).filter(times.weekdays()::contains).map(this::name)
                        .collect(Collectors.joining(words.get("list.separator")));
        return times.from().isEmpty() && times.until().isEmpty() ? days
                : words.get("notice.when.hours", days, TIME.format(times.from().orElse(LocalTime.MIN)),
                        TIME.format(times.until().orElse(LocalTime.MIN)));
    }

    private String name(RepeatDay weekday) {
        return weekday.day().getDisplayName(TextStyle.SHORT, locale);
    }

    /** A day with its time. */
    String moment(LocalDateTime moment) {
        return words.get("notice.when.moment", day(moment.toLocalDate()), TIME.format(moment));
    }

    /** Why it is not shown at a place and a moment; empty if it is shown. */
    Optional<String> absence(Notice notice, NoticePlace place, Instant moment) {
        var zone = state.content().manifest().timeZone();
        if (!notice.isAt(place)) {
            return Optional.of(words.get("notice.absent.place", name(place)));
        }
        if (notice.showsAt(Optional.of(moment), zone)) {
            return Optional.empty();
        }
        if (!notice.isEverShown(zone)) {
            return Optional.of(words.get("notice.absent.never"));
        }
        var local = LocalDateTime.ofInstant(moment, zone);
        return notice.from().filter(local::isBefore).map(start -> words.get("notice.absent.starts", moment(start)))
                .or(() -> notice.until().filter(end -> !local.isBefore(end))
                        .map(end -> words.get("notice.absent.ended", moment(end))))
                .or(() -> notice.repeat().map(times -> words.get("notice.absent.repeat", repeated(times))));
    }

    /** That others come before it at a place and a moment at which it is shown; empty if it is seen without a touch. */
    Optional<String> behind(Notice notice, NoticePlace place, Instant moment, List<Notice> all) {
        var zone = state.content().manifest().timeZone();
        var shown = all.stream().filter(each -> each.isAt(place) && each.showsAt(Optional.of(moment), zone))
                .sorted(Comparator.comparing(each -> !each.isForATime())).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        boolean seen = shown.getFirst().equals(notice)
                || (place == NoticePlace.HOME && notice.isForATime());
        boolean movable = shown.getFirst().isForATime() == notice.isForATime();
        return seen ? Optional.empty()
                : Optional.of(words.get(movable ? "notice.behind" : "notice.behind.timed", shown.size()));
    }

    /** Where it is shown. */
    String where(Notice notice) {
        return Stream.of(NoticePlace.values()).filter(notice::isAt)
                .map(this::name).collect(Collectors.joining(words.get("list.separator")));
    }

    private String name(NoticePlace place) {
        return words.get("notice.place." + place.name().toLowerCase(Locale.ROOT));
    }

    /** The languages whose text is checked, a draft, or missing. */
    String languages(LocalizedText text) {
        if (text.neutral().isPresent()) {
            return words.get("notice.language.all");
        }
        var byState = state.languages().stream().collect(Collectors.groupingBy(
                lang -> !text.texts().containsKey(lang) ? "missing"
                        : text.drafts().contains(lang) ? "draft" : "checked",
                Collectors.mapping(Lang::tag, Collectors.joining(" "))));
        return Stream.of("checked", "draft", "missing")
                .flatMap(each -> Optional.ofNullable(byState.get(each))
                        .map(tags -> words.get("notice.language." + each, tags)).stream())
                .collect(Collectors.joining(words.get("list.separator")));
    }
}
