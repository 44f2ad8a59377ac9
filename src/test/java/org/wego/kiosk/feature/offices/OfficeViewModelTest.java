// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.feature.offices.OfficeViewModel.MilestoneTexts;
import org.wego.kiosk.feature.offices.PersonCard.ContactFact;
import org.wego.kiosk.feature.offices.PersonCard.ContactKind;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Provenance.Confirmation;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.PhoneCamera;
import org.wego.kiosk.testing.Visits;

class OfficeViewModelTest {

    private static final Content CONTENT = Contents.sample();

    @Test
    void aVisitorFindsThePhoneOfTheSecretaryGeneralInUlyanovsk() {
        var person = person("Marina Lebedeva");
        assertThat(person.role()).isEqualTo("Secretary General");
        assertThat(person.position()).contains("First Deputy Chairman of the Government of the Ulyanovsk Region");
        assertThat(person.facts()).containsExactly(
                new ContactFact(ContactKind.PHONE, "+7\u00a08422\u00a047\u201133\u201159", true),
                new ContactFact(ContactKind.FAX, "+7\u00a08422\u00a047\u201128\u201194", true),
                new ContactFact(ContactKind.EMAIL, "E-mail: not published", false));
    }

    @Test
    void anIncompleteEmailAddressIsReportedAndNotShown() {
        assertThat(person("Oleg Riabushko").facts()).containsExactly(
                new ContactFact(ContactKind.PHONE, "Phone: not published", false),
                new ContactFact(ContactKind.FAX, "Fax: not published", false),
                new ContactFact(ContactKind.EMAIL, "E-mail: published incompletely", false));
    }

    @Test
    void whatNoneOfThePeopleHasIsSaidOnceForAll() {
        assertThat(europe().absences()).containsExactly("E-mail: not published");
        assertThat(person("Marina Lebedeva").absences()).isEmpty();
        assertThat(person("Darya Yarkova").absences()).as("others have a fax").containsExactly("Fax: not published");
        assertThat(person("Oleg Riabushko").absences()).containsExactly("Phone, fax: not published",
                "E-mail: published incompletely");
    }

    @Test
    void anAbbreviationKeepsItsCapitalLetters() {
        var asia = CONTENT.offices().orElseThrow().offices().getFirst();
        assertThat(model(asia, Visits.in("ja")).people().getFirst().absences()).hasSize(1)
                .allSatisfy(sentence -> assertThat(sentence).contains("FAX"));
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void theBrokenAddressIsNowhereInAnyLanguage(String tag) {
        var incomplete = CONTENT.offices().orElseThrow().offices().stream().flatMap(office -> office.people().stream())
                .filter(person -> person.email() instanceof Reported.Incomplete<String>).toList();
        assertThat(incomplete).hasSize(1);
        assertThat(allTexts(Visits.in(tag))).hasSizeGreaterThan(40).allSatisfy(
                text -> assertThat(text).doesNotContain("@", "o_ryabushko", "mail.r"));
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void everyContactFitsIntoACodeInEveryLanguage(String tag) {
        assertThat(CONTENT.offices().orElseThrow().offices()).flatMap(office -> model(office, Visits.in(tag)).people())
                .hasSize(5).allSatisfy(person -> assertThat(PhoneCamera.scan(person.vcard()))
                        .isEqualTo(person.vcard()).contains(person.name()));
    }

    @Test
    void theSiteIsShownAsAHostAndOpenedByItsAddress() {
        assertThat(europe().site())
                .contains(new OfficeViewModel.Site("ulyanovsk.example.org", "http://ulyanovsk.example.org"));
    }

    @Test
    void theHistoryGivesTheDateOfEachEventAndTheTasksThatGoOnLast() {
        assertThat(europe().milestones()).containsExactly(
                new MilestoneTexts(Optional.of("September 2013"), "Approved by the Executive Committee."),
                new MilestoneTexts(Optional.of("11 March 2014"),
                        "Officially launched at the CeBIT trade fair in Hannover, Germany."),
                new MilestoneTexts(Optional.of("2017"),
                        "The region was then planned as host of the 4th General Assembly."),
                new MilestoneTexts(Optional.empty(), "Supports Lyra’s work in the region."));
        assertThat(europe().history()).contains(
                "11 March 2014: Officially launched at the CeBIT trade fair in Hannover, Germany.",
                "Supports Lyra’s work in the region.");
    }

    @Test
    void anOfficeWithoutAKnownSiteSaysSo() {
        var asia = model(CONTENT.offices().orElseThrow().offices().getFirst(), Visits.inEnglish());
        assertThat(asia.site()).isEmpty();
        assertThat(asia.absentSite()).isEqualTo("Web site: not recorded");
    }

    @Test
    void unconfirmedContactsSaySo() {
        assertThat(europe().freshness()).isEqualTo("As published before June 2017. Not confirmed since.");
    }

    @Test
    void contactsThatReceptionHasConfirmedSayWhen() {
        var provenance = new Provenance("lyra-page", new AsOf("before 2017-06"),
                Optional.of(new Confirmation(LocalDate.parse("2026-05-20"), "KM")), Optional.empty());
        assertThat(model(office(List.of(), provenance), Visits.inEnglish()).freshness())
                .isEqualTo("Confirmed on May 20, 2026");
    }

    @Test
    void aKnownEmailIsShownAsItIs() {
        var person = new Person("x", LocalizedText.same("X"), LocalizedText.same("Y"), Optional.empty(),
                new Reported.Known<>(new PhoneNumber("112")), new Reported.NotRecorded<>(),
                new Reported.Known<>("x@example.org"), CONTENT.contact().provenance());
        var office = office(List.of(person), CONTENT.contact().provenance());
        assertThat(model(office, Visits.inEnglish()).people().getFirst().facts()).containsExactly(
                new ContactFact(ContactKind.PHONE, "112", true),
                new ContactFact(ContactKind.FAX, "Fax: not recorded", false),
                new ContactFact(ContactKind.EMAIL, "x@example.org", true));
    }

    /** All texts that the office screens can show. */
    private static List<String> allTexts(Visits visitor) {
        var regional = CONTENT.offices().orElseThrow();
        var offices = new OfficesViewModel(CONTENT, regional, visitor.context());
        var texts = new ArrayList<String>(List.of(offices.title(), offices.about()));
        texts.addAll(offices.history());
        offices.places().forEach(place -> texts.add(place.label()));
        offices.cards().forEach(card -> texts.add(card.toString()));
        for (var office : regional.offices()) {
            var model = model(office, visitor);
            texts.addAll(List.of(model.name(), model.place(), model.freshness()));
            texts.addAll(model.history());
            for (var person : model.people()) {
                texts.addAll(List.of(person.name(), person.role(), person.vcard()));
                person.position().ifPresent(texts::add);
                person.facts().forEach(fact -> texts.add(fact.text()));
            }
        }
        return texts;
    }

    private static PersonCard person(String name) {
        return europe().people().stream().filter(card -> card.name().equals(name)).findFirst().orElseThrow();
    }

    private static OfficeViewModel europe() {
        return model(CONTENT.offices().orElseThrow().offices().getLast(), Visits.inEnglish());
    }

    private static Office office(List<Person> people, Provenance provenance) {
        var like = CONTENT.offices().orElseThrow().offices().getFirst();
        return new Office(like.id(), like.name(), like.place(), like.country(), like.position(), like.timeZone(),
                like.address(), like.hours(), like.phones(), like.fax(), like.email(),
                like.history(), like.site(), people, provenance);
    }

    private static OfficeViewModel model(Office office, Visits visitor) {
        return new OfficeViewModel(CONTENT, office, visitor.context());
    }
}
