// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.qr;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Telephone;
import ezvcard.property.Url;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Address;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.Person;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.PhoneCamera;

/** Tests the contents of QR codes as a camera reads them. */
class PhonePayloadsTest {

    private static final Content CONTENT = Contents.sample();

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void aPhoneSavesTheSecretariatWithAllItsNumbers(String tag) {
        var lang = new Lang(tag);
        var card = savedByAPhone(new PhonePayloads(lang).contact(CONTENT.organisation(), CONTENT.contact()));
        assertThat(card.getFormattedName().getValue()).isEqualTo(CONTENT.contact().name().in(lang));
        assertThat(card.getOrganization().getValues()).containsExactly("Lyra");
        assertThat(numbers(card, TelephoneType.VOICE)).containsExactly("+8227314834", "+8227314835", "+8227314836",
                "+8227314837");
        assertThat(numbers(card, TelephoneType.FAX)).containsExactly("+8227314839");
        assertThat(card.getUrls()).map(Url::getValue).containsExactly("https://lyra.example.org");
        assertThat(card.getEmails()).isEmpty();
        var address = card.getAddresses().getFirst();
        var parts = CONTENT.contact().address().parts().orElseThrow();
        assertThat(address.getStreetAddress()).isEqualTo(parts.street().in(lang)).contains("38", "7")
                .doesNotContain("03188");
        assertThat(address.getLocality()).isEqualTo(parts.city().in(lang));
        assertThat(address.getPostalCode()).isEqualTo("03188");
        assertThat(address.getCountry()).isEqualTo(parts.country().in(lang));
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void aPhoneSavesAllPeopleOfTheOfficesByName(String tag) {
        var lang = new Lang(tag);
        assertThat(CONTENT.offices().orElseThrow().offices()).hasSize(2)
                .allSatisfy(office -> assertThat(office.people()).isNotEmpty().allSatisfy(person -> {
                    var card = savedByAPhone(new PhonePayloads(lang).contact(CONTENT.organisation(), office, person));
                    assertThat(card.getFormattedName().getValue()).isEqualTo(person.name().in(lang));
                    assertThat(card.getTitles().getFirst().getValue()).isEqualTo(person.role().in(lang));
                    assertThat(card.getOrganization().getValues()).containsExactly("Lyra", office.name().in(lang));
                    assertThat(card.getTelephoneNumbers()).hasSize(known(person));
                }));
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void everyCardIsValid(String tag) {
        var lang = new Lang(tag);
        var texts = new ArrayList<String>();
        texts.add(new PhonePayloads(lang).contact(CONTENT.organisation(), CONTENT.contact()));
        CONTENT.offices().orElseThrow().offices().forEach(office -> office.people()
                .forEach(person -> texts.add(new PhonePayloads(lang).contact(CONTENT.organisation(), office, person))));
        assertThat(texts).hasSizeGreaterThan(5).allSatisfy(text -> {
            var card = savedByAPhone(text);
            assertThat(card.validate(VCardVersion.V3_0)).as(text).isEmpty();
            assertThat(card.getStructuredName().getFamily()).isEqualTo(card.getFormattedName().getValue());
            assertThat(card.getTelephoneNumbers()).allSatisfy(number -> assertThat(number.getTypes())
                    .contains(TelephoneType.WORK).containsAnyOf(TelephoneType.VOICE, TelephoneType.FAX));
        });
    }

    /** Phones sort Japanese names by their pronunciation, which the characters do not show. */
    @Test
    void japaneseNamesAreSortedByPronunciation() {
        var secretariat = savedByAPhone(
                new PhonePayloads(new Lang("ja")).contact(CONTENT.organisation(), CONTENT.contact()));
        assertThat(secretariat.getSortString().getValue()).isEqualTo("ライラ じむきょく");
        assertThat(secretariat.getExtendedProperty("X-PHONETIC-LAST-NAME").getValue()).isEqualTo("ライラ じむきょく");
        assertThat(savedByAPhone(new PhonePayloads(new Lang("ko")).contact(CONTENT.organisation(), CONTENT.contact()))
                .getSortString().getValue()).isNotEmpty();
        assertThat(vcard("europe", "garanin")).doesNotContain("SORT-STRING", "PHONETIC");
    }

    /** If a pack does not split its address into parts, the street contains all of it. */
    @Test
    void anAddressWithoutPartsIsAStreet() {
        var contact = CONTENT.contact();
        var whole = new Contact(contact.title(), contact.name(), contact.floor(), contact.building(),
                new Address(contact.address().lines(), Optional.empty(), contact.address().local()), contact.phones(),
                contact.fax(), contact.email(), contact.stepFree(), contact.provenance());
        var card = savedByAPhone(new PhonePayloads(new Lang("en")).contact(CONTENT.organisation(), whole));
        assertThat(card.validate(VCardVersion.V3_0)).isEmpty();
        assertThat(card.getAddresses().getFirst().getStreetAddress()).contains("38 Jong-ro").contains("Seoul 03188");
    }

    @Test
    void aPackNamesItsOwnMapService() {
        var local = CONTENT.contact().address().local();
        var own = new Address.Local(local.language(), local.request(), local.lines(), local.keyLine(), local.postal(),
                "Straße 1 & Hof", Optional.of("https://karte.example/suche?q={query}&z=17"));
        assertThat(new PhonePayloads(new Lang("en"))
                .mapSearch(new Address(CONTENT.contact().address().lines(), Optional.empty(), own)))
                .isEqualTo("https://karte.example/suche?q=Stra%C3%9Fe%201%20%26%20Hof&z=17");
    }

    @Test
    void aPhoneDialsTheSecretaryGeneralInUlyanovsk() {
        var card = savedByAPhone(vcard("europe", "lebedeva"));
        assertThat(numbers(card, TelephoneType.VOICE)).containsExactly("+78422473359");
        assertThat(numbers(card, TelephoneType.FAX)).containsExactly("+78422472894");
        assertThat(card.getUrls()).map(Url::getValue).containsExactly("http://ulyanovsk.example.org");
    }

    @Test
    void anIncompleteEmailAddressIsNotInTheCard() {
        var card = savedByAPhone(vcard("europe", "riabushko"));
        assertThat(card.getFormattedName().getValue()).isEqualTo("Oleg Riabushko");
        assertThat(card.getEmails()).isEmpty();
        assertThat(card.getTelephoneNumbers()).isEmpty();
        assertThat(vcard("europe", "riabushko")).doesNotContain("@", "ryabushko");
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void aPhoneSearchesItsMapForTheKoreanAddress(String tag) {
        var link = PhoneCamera.scan(new PhonePayloads(new Lang(tag)).mapSearch(CONTENT.contact().address()));
        var service = "https://www.google.com/maps/search/?api=1&query=";
        assertThat(link).startsWith(service).isASCII().doesNotContain(" ", "+");
        assertThat(URLDecoder.decode(link.substring(service.length()), StandardCharsets.UTF_8))
                .isEqualTo("서울특별시 종로구 종로 38 서울하버센터");
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void theAddressForTheDriverIsKoreanInEveryLanguage(String tag) {
        assertThat(PhoneCamera.scan(new PhonePayloads(new Lang(tag)).address(CONTENT.contact().address())))
                .isEqualTo("서울특별시 종로구 종로 38, 서울하버센터 7층 (우) 03188");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://www.solution.example.org", "http://ulyanovsk.example.org", "https://lyra.example.org"})
    void aPhoneOpensASite(String site) {
        assertThat(PhoneCamera.scan(new PhonePayloads(new Lang("en")).link(URI.create(site)))).isEqualTo(site);
    }

    private static String vcard(String officeId, String personId) {
        var office = CONTENT.offices().orElseThrow().offices().stream()
                .filter(candidate -> candidate.id().equals(officeId)).findFirst().orElseThrow();
        return new PhonePayloads(new Lang("en")).contact(CONTENT.organisation(), office, person(office, personId));
    }

    private static Person person(Office office, String id) {
        return office.people().stream().filter(candidate -> candidate.id().equals(id)).findFirst().orElseThrow();
    }

    private static VCard savedByAPhone(String text) {
        var card = Ezvcard.parse(PhoneCamera.scan(text)).first();
        assertThat(card.getVersion()).isEqualTo(VCardVersion.V3_0);
        return card;
    }

    private static Stream<String> numbers(VCard card, TelephoneType type) {
        return card.getTelephoneNumbers().stream().filter(number -> number.getTypes().contains(type))
                .map(Telephone::getText);
    }

    private static int known(Person person) {
        return (int) Stream.of(person.phone().known(), person.fax().known()).filter(Optional::isPresent).count();
    }
}
