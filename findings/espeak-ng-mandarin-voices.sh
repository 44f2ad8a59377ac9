#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# espeak-ng 1.51 (Debian 12): of its two Mandarin voices the one that the tag names, cmn, does not speak Chinese characters.
#
# One would guess: "-v cmn" (and "-v zh") is the voice for Chinese text, and cmn-latn-pinyin only for text in pinyin.
# Seen: cmn turns characters into pinyin and gives that to its English voice, which spells the tones as numbers:
# "huan-five ying-two". cmn-latn-pinyin speaks characters as well, and pinyin with tone numbers.
# Digits are read with gaps by both: 1005 without its zero (yi qian wu) and 110 without its second one (yi bai shi),
# which are other numbers for a listener; the same numbers in characters are right.
#
# Needs: Debian 12 with apt (packages are downloaded, not installed), libpulse0 and libasound2. Fails when the output changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for package in espeak-ng=1.51+dfsg-10+deb12u2 libespeak-ng1=1.51+dfsg-10+deb12u2 espeak-ng-data=1.51+dfsg-10+deb12u2 \
    libpcaudio0=1.2-2 libsonic0=0.2.0-12; do
    apt-get -qq download "$package" 2>/dev/null
done
for file in *.deb; do dpkg -x "$file" .; done
libraries=$(dirname "$(find . -name 'libespeak-ng.so.1' | head -1)")
said() {
    printf '%s\n' "$2" | LC_ALL=C.UTF-8 LD_LIBRARY_PATH="$PWD/$libraries" ESPEAK_DATA_PATH="$PWD/$libraries" \
        usr/bin/espeak-ng -q -x -b 1 --stdin -v "$1" | tr -s ' \n' ' '
}
seen=$(for text in 欢迎 1005 一千零五 110 一百一十; do
    for voice in cmn cmn-latn-pinyin; do
        words=$(said $voice $text)
        case $words in *"(en)"*) language=English ;; *) language=Mandarin ;; esac
        echo "$text, $voice: $language, $(wc -w <<<"$words") syllables"
    done
done)
echo "$seen"
[ "$seen" = "欢迎, cmn: English, 2 syllables
欢迎, cmn-latn-pinyin: Mandarin, 2 syllables
1005, cmn: Mandarin, 3 syllables
1005, cmn-latn-pinyin: Mandarin, 3 syllables
一千零五, cmn: English, 4 syllables
一千零五, cmn-latn-pinyin: Mandarin, 4 syllables
110, cmn: Mandarin, 2 syllables
110, cmn-latn-pinyin: Mandarin, 2 syllables
一百一十, cmn: English, 4 syllables
一百一十, cmn-latn-pinyin: Mandarin, 4 syllables" ]
