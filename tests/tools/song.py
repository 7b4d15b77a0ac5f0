"""Makes `themes/civic/fonts/gongkai-song.otf`, the font of cards, from Noto Serif CJK SC 2.001.

    pip install fonttools==4.68.0
    python tests/tools/song.py NotoSerifCJK-Regular.ttc themes/civic/fonts/gongkai-song.otf content starter themes

The first file is the collection of all languages (https://github.com/notofonts/noto-cjk, `Serif/OTC`), whose third font is that of
simplified Chinese. The font has the characters of GB 2312, those of European languages in Latin letters, and all that stand in the
folders named last. It is not hinted, has no layout tables, and bears a name of its own, as the SIL Open Font License asks.
"""

import sys
from pathlib import Path

from fontTools import subset

FAMILY = "Gongkai Song"


def gb2312():
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield bytes([row, cell]).decode("gb2312")
            except UnicodeDecodeError:
                pass


def text(folders):
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            if path.suffix in {".yaml", ".md", ".ftl", ".txt", ".html"}:
                yield path.read_text(encoding="utf-8")


def main(source, target, *folders):
    latin = map(chr, [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2028), 0x20AC, 0x2212])
    characters = {*latin, *gb2312(), *"".join(text(folders))}
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["BASE", "DSIG", "GDEF", "GPOS", "GSUB", "STAT", "VORG", "vhea", "vmtx"]
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 13, 14]
    options.font_number = 2
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[ord(character) for character in characters if ord(character) >= 0x20])
    subsetter.subset(font)
    # One table of characters is enough.
    tables = [table for table in font["cmap"].tables if table.platformID == 3 and table.isUnicode()]
    font["cmap"].tables = [max(tables, key=lambda table: table.format)]
    own = {1: FAMILY, 3: "gongkai-song-1", 4: FAMILY, 6: "GongkaiSong"}
    names = font["name"]
    names.names = [name for name in names.names if name.platformID == 3 and name.langID == 0x409]
    for number, name in own.items():
        names.setName(name, number, 3, 1, 0x409)
    names.setName(names.getDebugName(0) + " A subset of Noto Serif CJK SC 2.001.", 0, 3, 1, 0x409)
    top = font["CFF "].cff
    top.fontNames = ["GongkaiSong"]
    top.topDictIndex[0].FullName = top.topDictIndex[0].FamilyName = FAMILY
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target)


main(*sys.argv[1:])
