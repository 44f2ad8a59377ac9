// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    private static final Value RECORD = Value.empty().with("/id", Value.text("a"))
            .with("/name/en", Value.text("Name"))
            .with("/phones", Value.items(List.of(Value.text("1"), Value.text("2"))));

    @Test
    void aValueIsFoundByItsPointer() {
        assertThat(RECORD.textAt("/name/en")).contains("Name");
        assertThat(RECORD.textAt("/phones/1")).contains("2");
        assertThat(RECORD.at("")).contains(RECORD);
        assertThat(RECORD.with("/a~1b", new Value.Flag(true)).at("/a~1b")).contains(new Value.Flag(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/phones/2", "/phones/-", "/phones/01", "/id/x", "/name/en/x"})
    void aPointerToNothingFindsNothing(String pointer) {
        assertThat(RECORD.at(pointer)).isEmpty();
        assertThat(RECORD.without(pointer)).isEqualTo(RECORD);
    }

    @Test
    void aChangeReturnsANewValueAndKeepsTheOldOne() {
        var changed = RECORD.with("/phones/0", Value.text("9")).with("/phones/-", Value.text("3"))
                .without("/name");
        assertThat(changed.itemsAt("/phones")).extracting(Object::toString).asString().matches(
                ".*9.*2.*3.*");
        assertThat(changed.at("/name")).isEmpty();
        assertThat(RECORD.textAt("/phones/0")).contains("1");
        assertThat(RECORD.without("/phones/0").textAt("/phones/0")).contains("2");
    }

    @Test
    void fieldsKeepTheirOrder() {
        assertThat(((Value.Fields) RECORD.with("/id", Value.text("b"))).fields().keySet()).containsExactly("id",
                "name", "phones");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/x", "/phones/7", "/phones/x", "id"})
    void aPointerThroughATextOrANumberIsRefused(String pointer) {
        assertThatThrownBy(() -> RECORD.with(pointer, Value.text("x"))).isInstanceOf(IllegalArgumentException.class);
    }
}
