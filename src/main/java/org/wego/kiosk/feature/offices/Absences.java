// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.AbsenceMessages;

/**
 * The contact details that the people of an office lack.
 *
 * <p>What several people lack is said once for all of them, unless another person has it; what one person lacks for the
 * same reason is in one sentence.
 */
final class Absences {

    /**
     * A contact detail without a value.
     *
     * @param name the key of its name
     * @param value the reason
     */
    private record Missing(String name, Reported<?> value) {

        /** Whether the same detail is missing for the same reason. */
        boolean isLike(Missing other) {
            return name.equals(other.name) && value.getClass().equals(other.value.getClass());
        }
    }

    private final ScreenContext context;
    private final List<Missing> shared;

    Absences(Office office, ScreenContext context) {
        this.context = context;
        var all = office.people().stream().map(Absences::missing).toList();
        this.shared = all.stream().flatMap(List::stream)
                .filter(missing -> all.stream().allMatch(person -> person.stream()
                        .anyMatch(other -> other.name().equals(missing.name()))))
                .filter(missing -> times(all, missing) > 1)
                .collect(Collectors.toMap(Missing::name, missing -> missing,
                        (one, other) -> times(all, other) > times(all, one) ? other : one, LinkedHashMap::new))
                .values().stream().toList();
    }

    /** What the people lack whose cards do not say otherwise. */
    List<String> ofAll() {
        return sentences(shared);
    }

    /** What a person lacks, except for what is said once for all. */
    List<String> of(Person person) {
        return sentences(
                missing(person).stream().filter(missing -> shared.stream().noneMatch(missing::isLike)).toList());
    }

    private static long times(List<List<Missing>> all, Missing missing) {
        return all.stream().flatMap(List::stream).filter(missing::isLike).count();
    }

    private static List<Missing> missing(Person person) {
        return Stream.of(new Missing("contact.phone", person.phone()), new Missing("contact.fax", person.fax()),
                new Missing("contact.email", person.email()))
                .filter(detail -> !(detail.value() instanceof Reported.Known<?>)).toList();
    }

    private List<String> sentences(List<Missing> details) {
        Map<Class<?>, List<Missing>> byReason = new LinkedHashMap<>();
        details.forEach(detail -> byReason.computeIfAbsent(detail.value().getClass(), _ -> new ArrayList<>())
                .add(detail));
        return byReason.values().stream()
                .map(same -> AbsenceMessages.of(context.messages(), names(same), same.getFirst().value())).toList();
    }

    /** A name that is not at the beginning; an abbreviation keeps its capital letters. */
    private String withinSentence(String name) {
        boolean abbreviation = name.chars().filter(Character::isUpperCase).count() > 1;
        return abbreviation ? name : name.substring(0, 1).toLowerCase(context.lang().locale()) + name.substring(1);
    }

    private String names(List<Missing> details) {
        var first = context.message(details.getFirst().name());
        return Stream.concat(Stream.of(first), details.stream().skip(1).map(Missing::name).map(context::message)
                .map(this::withinSentence))
                .collect(Collectors.joining(context.message("list.separator")));
    }
}
