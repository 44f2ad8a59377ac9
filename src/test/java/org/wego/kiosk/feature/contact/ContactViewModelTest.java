// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.PhoneCamera;
import org.wego.kiosk.testing.Visits;

class ContactViewModelTest {

    private static final String POSTAL = "서울특별시 종로구 종로 38, 서울하버센터 7층 (우) 03188";

    @Test
    void aVisitorReadsTheAddressInHisLanguage() {
        var contact = bundled("en");
        assertThat(contact.name()).isEqualTo("Lyra Secretariat");
        assertThat(contact.floorAndBuilding()).isEqualTo("7th floor, Seoul Harbour Center");
        assertThat(contact.addressLines()).containsExactly("7F, Seoul Harbour Center", "38 Jong-ro, Jongno-gu",
                "Seoul 03188", "Republic of Korea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ja", "ru"})
    void otherLanguagesShowTheKoreanAddressAsWell(String tag) {
        assertThat(bundled(tag).localAddress()).contains(POSTAL);
    }

    @Test
    void koreanShowsTheAddressOnce() {
        assertThat(bundled("ko").localAddress()).isEmpty();
    }

    @Test
    void furtherNumbersAreNamedByTheirLastDigits() {
        assertThat(bundled("en").firstPhone()).isEqualTo("+82\u00a02\u00a0731\u00a04834");
        assertThat(bundled("en").otherPhones()).contains("also 4835, 4836, 4837");
    }

    /** At first the last digits were shown of every number, even of one in another network. */
    @Test
    void aNumberThatDiffersInMoreDigitsIsShownInFull() {
        assertThat(withPhones("+82 2 731 4834", "+82 2 731 4835", "+82 10 1234 5678", "+82 2 732 5678").otherPhones())
                .contains("also 4835, +82\u00a010\u00a01234\u00a05678, +82\u00a02\u00a0732\u00a05678");
    }

    @Test
    void aSingleNumberHasNoOthers() {
        assertThat(withPhones("112").otherPhones()).isEmpty();
    }

    @Test
    void theFaxIsShownAndUnknownDetailsAreNamed() {
        assertThat(bundled("en").fax()).contains("+82\u00a02\u00a0731\u00a04839");
        assertThat(bundled("en").email()).isInstanceOf(Reported.NotRecorded.class);
        assertThat(bundled("en").absentEmail()).isEqualTo("E-mail: not recorded");
        var without = new ContactViewModel(Contents.like().with(contact(new Reported.NotPublished<>())).content(),
                Visits.inEnglish().context());
        assertThat(without.fax()).isEmpty();
        assertThat(without.absentFax()).isEqualTo("Fax: not published");
    }

    @Test
    void theSiteIsNamedWithoutItsProtocol() {
        assertThat(bundled("en").site()).contains("lyra.example.org");
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void aPhoneTakesTheContactTheMapSearchAndTheAddress(String tag) {
        var contact = bundled(tag);
        assertThat(PhoneCamera.scan(contact.vcard())).startsWith("BEGIN:VCARD").contains("+8227314834");
        assertThat(PhoneCamera.scan(contact.mapSearch())).startsWith("https://").contains("query=%EC%84%9C");
        assertThat(PhoneCamera.scan(contact.addressText())).isEqualTo(POSTAL);
    }

    private static ContactViewModel bundled(String tag) {
        return new ContactViewModel(Contents.sample(), Visits.in(tag).context());
    }

    private static ContactViewModel withPhones(String... phones) {
        var like = Contents.sample().contact();
        var contact = new Contact(like.title(), like.name(), like.floor(), like.building(), like.address(),
                Arrays.stream(phones).map(PhoneNumber::new).toList(), like.fax(), like.email(), like.stepFree(),
                like.provenance());
        return new ContactViewModel(Contents.like().with(contact).content(), Visits.inEnglish().context());
    }

    private static Contact contact(Reported<PhoneNumber> fax) {
        var like = Contents.sample().contact();
        return new Contact(like.title(), like.name(), like.floor(), like.building(), like.address(), like.phones(), fax,
                like.email(), like.stepFree(), like.provenance());
    }
}
