// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency.cap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.EmergencyText;
import org.wego.kiosk.model.Lang;

/** What alerts in a folder become, and what is wrong with those that become nothing. */
class AlertFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:05:00Z");

    @TempDir
    private Path folder;

    private AlertFolder open(Instant now) {
        return new AlertFolder(folder, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** An alert that was sent at 14:00 in Seoul, and expires at 16:00. */
    private static String alert(String id, String status, String type, String rest) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
                  <identifier>%s</identifier>
                  <sender>alerts@example.org</sender>
                  <sent>2026-11-23T14:00:00+09:00</sent>
                  <status>%s</status>
                  <msgType>%s</msgType>
                  <scope>Public</scope>
                  %s
                </alert>
                """.formatted(id, status, type, rest);
    }

    private static String info(String language, String headline, String more) {
        return """
                <info>
                  %s
                  <category>Met</category>
                  <event>Heavy rain</event>
                  <urgency>Immediate</urgency><severity>Severe</severity><certainty>Observed</certainty>
                  %s
                  <headline>%s</headline>
                  <description>It rains
                  heavily.</description>
                  <instruction>Stay inside.</instruction>
                  <area><areaDesc>Anywhere</areaDesc></area>
                </info>
                """.formatted(language.isEmpty() ? "" : "<language>" + language + "</language>", more, headline);
    }

    private static final String EXPIRES = "<expires>2026-11-23T16:00:00+09:00</expires>";
    private static final String RAIN = info("en-US", "Heavy rain", EXPIRES);

    private List<EmergencyMessage> shown(AlertFolder alerts) {
        return alerts.look().messages().orElseThrow();
    }

    @Test
    void anAlertSaysWhatItSaysInItsLanguages() throws IOException {
        write("a.xml", alert("a", "Actual", "Alert", RAIN + info("ko-KR", "호우", EXPIRES)));
        var message = shown(open(NOW)).getFirst();
        assertThat(message.texts()).containsExactly(
                new EmergencyText(new Lang("en-US"), "Heavy rain", "It rains\nheavily.\nStay inside."),
                new EmergencyText(new Lang("ko-KR"), "호우", "It rains\nheavily.\nStay inside."));
        assertThat(message.sent()).isEqualTo(Instant.parse("2026-11-23T05:00:00Z"));
        assertThat(message.until()).isEqualTo(Instant.parse("2026-11-23T07:00:00Z"));
        assertThat(message.exercise()).isFalse();
        assertThat(message.fault()).isEmpty();
    }

    @Test
    void withoutALanguageItIsEnglishAndWithoutAnEndADay() throws IOException {
        write("a.xml", alert("a", "Actual", "Alert", info("", "Heavy rain", "")));
        var message = shown(open(NOW)).getFirst();
        assertThat(message.texts().getFirst().lang()).isEqualTo(new Lang("en-US"));
        assertThat(message.length()).isEqualTo(EmergencyMessage.LONGEST);
    }

    @ParameterizedTest
    @CsvSource({"Actual, 1, false", "Exercise, 1, true", "Test, 0, false", "System, 0, false", "Draft, 0, false"})
    void onlyActualAlertsAndExercisesAreShown(String status, int count, boolean exercise) throws IOException {
        write("a.xml", alert("a", status, "Alert", RAIN));
        assertThat(shown(open(NOW))).hasSize(count).allMatch(message -> message.exercise() == exercise);
        assertThat(open(NOW).look().faults()).isEmpty();
    }

    @Test
    void anUpdateReplacesWhatItRefersTo() throws IOException {
        write("a.xml", alert("a", "Actual", "Alert", RAIN));
        write("b.xml", alert("b", "Actual", "Update",
                "<references>alerts@example.org,a,2026-11-23T05:00:00+00:00</references>"
                        + info("en-US", "The rain is over soon", EXPIRES)));
        assertThat(shown(open(NOW))).singleElement()
                .satisfies(message -> assertThat(message.texts().getFirst().headline())
                        .isEqualTo("The rain is over soon"));
    }

    @ParameterizedTest
    @CsvSource({"Actual, 0", "Exercise, 1"})
    void aCancellationEndsWhatItRefersToUnlessItIsOnlyAnExercise(String status, int left) throws IOException {
        write("a.xml", alert("a", "Actual", "Alert", RAIN));
        write("b.xml", alert("b", status, "Cancel",
                "<references>other@example.org,x,2026-11-23T05:00:00+00:00\n"
                        + "alerts@example.org,a,2026-11-23T14:00:00+09:00</references>"));
        assertThat(shown(open(NOW))).hasSize(left);
    }

    @Test
    void anAlertBeginsAndExpires() throws IOException {
        write("a.xml", alert("a", "Actual", "Alert", info("en", "Heavy rain",
                "<effective>2026-11-23T14:30:00+09:00</effective>" + EXPIRES)));
        assertThat(shown(open(Instant.parse("2026-11-23T05:29:59Z")))).isEmpty();
        assertThat(shown(open(Instant.parse("2026-11-23T05:30:00Z")))).hasSize(1);
        assertThat(shown(open(Instant.parse("2026-11-23T07:00:00Z")))).isEmpty();
        assertThat(shown(open(Instant.EPOCH))).as("with a clock that cannot be right").hasSize(1);
    }

    @Test
    void twoDangersInOneLanguageAreTwoMessages() throws IOException {
        write("a.xml", alert("a", "Actual", "Alert", RAIN + info("en-US", "Strong wind", EXPIRES)));
        assertThat(shown(open(NOW))).extracting(message -> message.texts().getFirst().headline())
                .containsExactlyInAnyOrder("Heavy rain", "Strong wind");
    }

    @Test
    void aHeadlineThatIsTooLongContinuesInTheText() throws IOException {
        var words = "much rain ".repeat(20).strip();
        write("a.xml", alert("a", "Actual", "Alert", info("en-US", words, EXPIRES)));
        var message = shown(open(NOW)).getFirst();
        assertThat(message.fault()).isEmpty();
        var text = message.texts().getFirst();
        assertThat((text.headline() + " " + text.text()).replace('\n', ' ')).startsWith(words);
    }

    @Test
    void removingTheFileEndsTheMessage() throws IOException {
        write("a.xml", alert("a", "Actual", "Alert", RAIN));
        var alerts = open(NOW);
        assertThat(shown(alerts)).hasSize(1);
        Files.delete(folder.resolve("a.xml"));
        assertThat(shown(alerts)).isEmpty();
    }

    @Test
    void aFileThatIsStillBeingWrittenIsTriedAgain() throws IOException {
        var whole = alert("a", "Actual", "Alert", RAIN);
        var alerts = open(NOW);
        write("a.xml", whole.substring(0, 200));
        assertThat(alerts.look().faults()).as("it may still come").isEmpty();
        write("a.xml", whole.substring(0, 300));
        assertThat(alerts.look().faults()).isEmpty();
        write("a.xml", whole);
        assertThat(shown(alerts)).hasSize(1);
        write("a.xml", whole.substring(0, 300));
        assertThat(shown(alerts)).as("is being replaced").hasSize(1);
        assertThat(alerts.look().faults()).singleElement().asString().contains("a.xml", "not well-formed");
        assertThat(shown(alerts)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<!DOCTYPE alert [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE alert [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
            "<!DOCTYPE alert SYSTEM \"http://127.0.0.1:9/alert.dtd\">"})
    void aDocumentTypeIsRefused(String type) throws IOException {
        write("a.xml", alert("a", "Actual", "Alert", RAIN).replace("?>\n<alert", "?>\n" + type + "\n<alert"));
        var alerts = open(NOW);
        assertThat(shown(alerts)).isEmpty();
        assertThat(alerts.look().faults()).singleElement().asString().contains("a.xml", "document type");
    }

    @Test
    void faultsAreSaidInWords() throws IOException {
        var good = alert("a", "Actual", "Alert", RAIN);
        write("a.xml", "<feed xmlns='http://www.w3.org/2005/Atom'/>");
        write("b.xml", good.replace("cap:1.2", "cap:1.1"));
        write("c.xml", good.replace("Actual", "Real"));
        write("d.xml", good.replace("2026-11-23T14:00:00+09:00", "yesterday"));
        write("e.xml", good.replace("<sender>alerts@example.org</sender>", ""));
        write("f.xml", good.replace("2026-11-23T16:00", "2026-11-23T13:00"));
        write("g.xml", good.replace("en-US", "?"));
        Files.write(folder.resolve("h.xml"), " ".repeat(1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8));
        write("read-me.txt", "no alert");
        var alerts = open(NOW);
        assertThat(shown(alerts)).isEmpty();
        assertThat(alerts.look().faults()).satisfiesExactly(
                a -> assertThat(a).contains("a.xml", "no alert of the Common Alerting Protocol 1.2"),
                b -> assertThat(b).contains("b.xml", "no alert of the Common Alerting Protocol 1.2"),
                c -> assertThat(c).contains("c.xml", "'Real'"), d -> assertThat(d).contains("d.xml", "'yesterday'"),
                e -> assertThat(e).contains("e.xml", "sender"), f -> assertThat(f).contains("f.xml", "ends before"),
                g -> assertThat(g).contains("g.xml", "'?'"), h -> assertThat(h).contains("h.xml", "1 MB"));
    }

    @Test
    void aFolderThatIsGoneChangesNothing() {
        var found = new AlertFolder(folder.resolve("none"), Clock.fixed(NOW, ZoneOffset.UTC)).look();
        assertThat(found.messages()).isEmpty();
        assertThat(found.faults()).singleElement().asString().contains("cannot be read");
    }
}
