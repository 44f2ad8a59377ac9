// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.util.List;
import java.util.stream.Stream;

/** Our own collection of texts that are not JSON by RFC 8259, each with a different error. */
public final class InvalidJson {

    private InvalidJson() {}

    /** The texts, separated by §, with ⏎ for a line break. */
    public static List<String> texts() {
        return Stream.concat(Stream.of("", " ", "\n", "\uFEFF", "\uFEFF{}", "[\f]"), Stream.of("""
                [1 true] § [a] § ["": 1] § [""], § [,1] § [1,,2] § ["x"]] § ["",] § ["x" § [x § [3[4]] § [1,]
                [,] § [-] § [   , ""] § ["a",⏎4⏎,1, § [1,,] § [*] § ["" § [1, § [1,⏎1⏎,1 § [{} § [fals] § [nul]
                [tru] § 123abc § [++1234] § [+1] § [+Inf] § [-01] § [-1.0.] § [-2.] § [-NaN] § [.-1] § [.2e-3]
                [0.1.2] § [0.3e+] § [0.3e] § [0.e1] § [0E+] § [0E] § [0e+] § [0e] § [1.0e+] § [1.0e-] § [1.0e]
                [1 000.0] § [1eE2] § [2.e+3] § [2.e-3] § [2.e3] § [9.e+] § [Inf] § [NaN] § [\uFF11] § [1+2]
                [0x1] § [0x42] § [Infinity] § [0e+-1] § [-123.123foo] § [-Infinity] § [-foo] § [- 1] § [-012]
                [-.123] § [-1x] § [1ea] § [1.] § [.123] § [1.2a-3] § [1.8011670033376514H-308] § [012] § [00]
                ["x", truth] § {[: "x"} § {"x", null} § {"x"::"b"} § {\uD83C\uDDE8\uD83C\uDDED} § {"a":"a" 123}
                {key: 'value'} § {"a" b} § {:"b"} § {"a" "b"} § {"a": § {"a" § {1:1} § {9999E9999:1}
                {null:null,null:null} § {"id":0,,,,,} § {'a':0} § {"id":0,} § {"a":"b"}/**/ § {"a":"b"}/**//
                {"a":"b"}// § {"a":"b"}/ § {"a":"b",,"c":"d"} § {a: "b"} § {"a":"a § { "foo" : "bar", "a" }
                {"a":"b"}# § ["\\uD800\\"] § ["\\uD800\\u"] § ["\\uD800\\u1"] § ["\\uD800\\u1x"] § [\u00E9]
                ["\\\\\\"] § ["\\x00"] § ["\\"] § ["\\ \uD83C\uDF00"] § ["\\\uD83C\uDF00"] § ["\\a"]
                ["\\u00A"] § ["\\uqqqq"] § ['single quote'] § abc § ["\\ § ["a\u0000a"] § ["new⏎line"] § ["\t"]
                "\\UA66D" § ""x § <.> § [<null>] § [1]x § [1]] § ["asd] § a\u00E5 § [True] § 1] § {"x": true,
                [][] § ] § {}} § {"": § [ § [, § { § {[ § {, § {' § ["a § {"a § {"a": 1 § ["\\{["\\{["\\{["\\{
                * § {"a":"b"}#{} § [\\u000A""] § [1 § [ false, nul § [ true, fals § [ false, tru § x\u2060
                [''] § [1} § {] § {"a":/*comment*/"b"} § {"a": true} "x" § '' § ["\\u{41}"]
                [undefined] § [()] § [1;2] § {"a"=1} § {"a"->1} § [01.5] § [1_000] § [0b1] § [0o7] § [1L]
                ["a" "b"] § [\u00A01] § ["\\u20"] § {"a":1 /* */} § [1.e1] § [e1] § [-] § [--1] § [1e1.5]
                [1E+-2] § [TRUE] § [None] § [\u201Cx\u201D] § [`x`] § ["\\'"]
                """.split("\\s*[§\n]\\s*")).map(text -> text.replace('⏎', '\n'))).distinct().toList();
    }
}
