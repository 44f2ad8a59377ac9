// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.Utf8Decoder;
import org.wego.kiosk.pack.check.PackChecker;
import org.wego.kiosk.reliability.ReliabilityRow;
import org.wego.kiosk.text.MessageCatalogue;

/** A value at each limit is accepted; one more is reported with a remedy. */
class LimitsTest extends PackProblems {

    private static final int LARGE = 100_000;
    private static final String WELCOME = "\"Welcome\"";

    private final List<String> met = new ArrayList<>();

    @Test
    @DisplayName("J2 limits")
    void eachLimitAllowsItsValueAndNothingMore() {
        depth();
        file();
        string();
        name();
        number();
        spread();
        allFiles();
        lines();
        ReliabilityRow.J2.measured(String.join("; ", met));
    }

    /** The object of the file is the first level. The value is refused, but not because of its depth. */
    private void depth() {
        pack.with(ORGANISATION, "\"formerNames\"", "\"x\": " + nested(31) + ", \"formerNames\"");
        assertThat(pack.check()).noneMatch(line -> line.contains("deep")).isNotEmpty();
        writePack();
        pack.with(ORGANISATION, "\"formerNames\"", "\"x\": " + nested(32) + ", \"formerNames\"");
        assertThat(pack.check()).singleElement().asString().startsWith("organisation.json:5: /x/0/0").endsWith(
                ": brackets and braces are nested more than 32 deep (is one not closed?)");
        met("depth 32");
    }

    private void file() {
        var text = pack.text(ORGANISATION);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        pack.with(ORGANISATION, text + " ".repeat(Utf8Decoder.MAX_BYTES - bytes));
        valid();
        pack.with(ORGANISATION, text + " ".repeat(Utf8Decoder.MAX_BYTES - bytes + 1));
        refused("pack.json:15: /content/1: 'organisation.json': the file is larger than 5 MB"
                + " (spread its list over several files)");
        met("5 MB a file");
    }

    private void string() {
        pack.with(ORGANISATION, WELCOME, quoted(20_000));
        // Read, and then refused, because it is too long for every place on the screen.
        assertThat(pack.check()).noneMatch(line -> line.contains("longer than"))
                .anyMatch(line -> line.contains("here is room for"));
        writePack();
        pack.with(ORGANISATION, WELCOME, quoted(20_001));
        refused("organisation.json:6: /welcome/en: the text is longer than 20000 characters"
                + " (is its quotation mark not closed?)");
        met("strings of 20,000");
    }

    private void name() {
        pack.with(ORGANISATION, "\"welcome\": ", quoted(200) + ": 1, \"welcome\": ");
        refused("organisation.json:6: /" + "x".repeat(200) + ": unknown field '" + "x".repeat(200)
                + "' (known here: formerNames, fullName, logo, name, provenance, site, welcome)");
        writePack();
        pack.with(ORGANISATION, "\"welcome\": ", quoted(201) + ": 1, \"welcome\": ");
        assertThat(pack.check()).singleElement().asString().startsWith("organisation.json:6: ")
                .endsWith(": the key is longer than 200 characters (is its quotation mark not closed?)");
        met("keys of 200");
    }

    private void number() {
        pack.with(LINES, "\"night\": false", "\"night\": " + "1".repeat(100));
        assertThat(pack.check()).allMatch(line -> line.contains("true or false is expected here")).isNotEmpty();
        writePack();
        pack.with(LINES, "\"night\": false", "\"night\": " + "1".repeat(101));
        assertThat(pack.check()).singleElement().asString().startsWith("bus-lines.json:4: /lines/0/night")
                .endsWith("the number has more than 100 digits (write fewer digits)");
        met("numbers of 100 digits");
    }

    /** Forty files of 5 MB are the limit of a pack; each of them is refused for missing content, not for its size. */
    private void allFiles() {
        var spaces = new byte[Utf8Decoder.MAX_BYTES];
        Arrays.fill(spaces, (byte) ' ');
        var names = IntStream.range(0, 41).mapToObj(i -> "\"large/" + i + ".json\"")
                .collect(Collectors.joining(", "));
        IntStream.range(0, 41).forEach(i -> pack.with("large/" + i + ".json", spaces));
        pack.with(MANIFEST, "\"content\": [", "\"content\": [" + names + ", ");
        assertThat(pack.check()).anyMatch(line -> line.equals("pack.json:14: /content/40: 'large/40.json': the files of"
                + " the pack are larger than 200 MB together (remove some of them)"))
                .noneMatch(line -> line.contains("/content/39: 'large/39.json': the files"));
        met("200 MB in all");
    }

    /** A list may continue in another file, but a record may be in only one of them. */
    private void spread() {
        String lines = pack.text(LINES);
        pack.with("more/lines.json", lines.replace("\"id\": \"1\", \"name\": \"1\"", "\"id\": \"3\", \"name\": \"3\"")
                .replace("\"id\": \"2\", \"name\": \"2\"", "\"id\": \"4\", \"name\": \"4\""));
        pack.with(MANIFEST, "\"bus-lines.json\"", "\"bus-lines.json\", \"more/lines.json\"");
        valid();
        pack.with("more/lines.json", "\"id\": \"4\"", "\"id\": \"2\"");
        assertThat(pack.check()).singleElement().asString().startsWith("more/lines.json:6: /lines/1/id:")
                .contains("the id '2' is taken: it is already in bus-lines.json /lines/1")
                .endsWith("(give one of the two another id, or delete one)");
        met("a subject over two files");
    }

    private void lines() {
        var large = OtherOrganisation.writeTo(folder.resolve("many-lines"), LARGE, 10);
        var checker = new PackChecker(new StrictJson(), Set.copyOf(MessageCatalogue.BUNDLED),
                MessageCatalogue.english());
        assertThat(checker.read(large)).isInstanceOfSatisfying(PackResult.Accepted.class,
                accepted -> assertThat(accepted.content().lines()).hasSize(LARGE));
        met.add("%,d lines in 10 files checked and read".formatted(LARGE));
    }

    private static String nested(int lists) {
        return "[".repeat(lists) + "]".repeat(lists);
    }

    private static String quoted(int characters) {
        return '"' + "x".repeat(characters) + '"';
    }

    private void met(String limit) {
        met.add(limit + ": at the limit allowed, one more reported");
        writePack();
    }
}
