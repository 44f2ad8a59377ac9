// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.handout.HandoutContent.HandoutSection;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.Recurrence;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.TextLabels;

/** The handouts of the organisation and of one of its notices. */
final class OrganisationContents {

    private static final String BETWEEN = "\u2013";

    private final Content content;
    private final ScreenContext context;

    OrganisationContents(Content content, ScreenContext context) {
        this.content = content;
        this.context = context;
    }

    HandoutContent organisation(String title) {
        var organisation = content.organisation();
        var names = organisation.formerNames().stream().map(former -> context.message(
                former.until().isBefore() ? "contact.former.before" : "contact.former",
                context.formats().bareDate(former.until()), context.text(former.name()))).toList();
        var rows = new ArrayList<Supplier<Region>>();
        names.forEach(name -> rows.add(() -> TextLabels.label(name)));
        organisation.site().ifPresent(site -> rows.add(() -> HandoutContents.code(
                new PhonePayloads(context.lang()).link(site),
                site.getHost() == null ? site.toString() : site.getHost(), context.message("site.caption"), context)));
        rows.add(new AddressRow(content, context)::row);
        organisation.provenance().note()
                .ifPresent(note -> rows.add(() -> TextLabels.label(context.text(note), "text-muted", "handout-small")));
        return new HandoutContent(title, "", List.of(HandoutSection.of(rows)),
                List.of(organisation.provenance(), content.contact().provenance()));
    }

    HandoutContent notice(String title, Notice notice) {
        return new HandoutContent(title, when(notice),
                List.of(HandoutSection.of(List.of(new AddressRow(content, context)::row))),
                List.of(notice.provenance(), content.contact().provenance()));
    }

    /** When the notice holds; empty if always. */
    String when(Notice notice) {
        return Stream.of(notice.repeat().map(this::repeated), period(notice.from(), notice.until()))
                .flatMap(Optional::stream).collect(Collectors.joining(context.message("list.separator")));
    }

    private Optional<String> period(Optional<LocalDateTime> from, Optional<LocalDateTime> until) {
        var start = from.map(this::moment);
        var end = until.map(this::moment);
        if (start.isPresent() && end.isPresent()) {
            return Optional.of(start.get() + " " + BETWEEN + " " + end.get());
        }
        return start.map(moment -> context.message("handout.from", moment))
                .or(() -> end.map(moment -> context.message("handout.until", moment)));
    }

    private String moment(LocalDateTime local) {
        var zone = content.manifest().timeZone();
        return context.formats().date(local.toLocalDate()) + " "
                + context.formats().time(local.atZone(zone).toInstant(), zone);
    }

    private String repeated(Recurrence times) {
        var locale = context.lang().locale();
        var days = times.weekdays().size() == RepeatDay.values().length ? Stream.<String>empty()
                : Arrays.stream(RepeatDay.values()).filter(times.weekdays()::contains)
                        .map(weekday -> weekday.day().getDisplayName(TextStyle.SHORT, locale));
        var hours = times.from().isEmpty() && times.until().isEmpty() ? Stream.<String>empty()
                : Stream.of(hour(times.from().orElse(LocalTime.MIN), locale) + BETWEEN
                        + hour(times.until().orElse(LocalTime.MIN), locale));
        return Stream.of(days.collect(Collectors.joining(context.message("list.separator"))),
                hours.collect(Collectors.joining())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String hour(LocalTime time, Locale locale) {
        return String.format(locale, "%d:%02d", time.getHour(), time.getMinute());
    }
}
