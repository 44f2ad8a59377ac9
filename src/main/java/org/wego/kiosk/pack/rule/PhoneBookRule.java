// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.pack.FileType;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.PackFile;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/**
 * Checks that telephone numbers agree: reception's number must be among those of the contact, and a number within a
 * text must be among all numbers of the pack.
 */
public final class PhoneBookRule implements Rule {

    private static final Pattern IN_TEXT = Pattern.compile("\\+\\d(?:[ ()\\-\\u00a0\\u2011]*\\d){7,14}");
    private static final String NO_DIGIT = "\\D";

    private final Set<String> known = new LinkedHashSet<>();
    private final Set<Mention> mentions = new LinkedHashSet<>();
    private Optional<Mention> reception = Optional.empty();

    /** A number within a text, with its location. */
    private record Mention(PackFile file, String pointer, String written) {}

    @Override
    public void onValue(Object value, JsonLocation location) {
        switch (value) {
            case PhoneNumber number -> known.add(digits(number.main()));
            case Manifest manifest -> reception = manifest.reception().phone().known().map(
                    number -> new Mention(location.file(), "/reception/phone", number.main()));
            case Contact contact -> checkReceptionNumber(contact);
            case LocalizedText text -> {
                text.neutral().ifPresent(words -> addMentions(words, "", location));
                text.texts().forEach((lang, words) -> addMentions(words, "/" + lang, location));
            }
            default -> {}
        }
    }

    private void checkReceptionNumber(Contact contact) {
        var numbers = contact.phones().stream().map(number -> digits(number.main())).toList();
        reception.filter(_ -> !numbers.isEmpty()).filter(call -> !numbers.contains(digits(call.written)))
                .ifPresent(call -> call.file.warning(ProblemCode.PHONE_NOT_IN_PACK, call.pointer, "'" + call.written
                        + "' is reception's number, but not among the telephone numbers of the contact",
                        "where one of the two was changed, change the other"));
    }

    private void addMentions(String words, String below, JsonLocation location) {
        IN_TEXT.matcher(words).results()
                .forEach(
                        match -> mentions.add(new Mention(location.file(), location.pointer() + below, match.group())));
    }

    /** Waits for the offices, the last file with numbers, because a text may mention a number of a later file. */
    @Override
    public void onEndOfFile(PackFile file) {
        mentions.removeIf(mention -> known.contains(digits(mention.written)));
        if (file.type().compareTo(FileType.OFFICES) >= 0) {
            mentions.forEach(mention -> mention.file.warning(ProblemCode.PHONE_NOT_IN_PACK, mention.pointer,
                    "the text names the number '"
                            + mention.written + "', which the pack does not have elsewhere",
                    "where the number was changed, change the text"));
            mentions.clear();
        }
    }

    private static String digits(String written) {
        return written.replaceAll(NO_DIGIT, "");
    }
}
