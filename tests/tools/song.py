"""Makes the fonts of cards and pictures, in `themes/civic/fonts`, from Noto Serif CJK SC 2.001.

    pip install fonttools==4.68.0
    python tests/tools/song.py NotoSerifCJK-Regular.ttc themes/civic/fonts content starter themes

The first file is the collection of all languages (https://github.com/notofonts/noto-cjk, `Serif/OTC`), whose third font is that of
simplified Chinese. `gongkai-song.otf` has the characters of GB 2312, those of European languages in Latin letters, and all that stand
in the folders named last; `gongkai-latin.otf` has the Latin ones alone, with quotation marks and ellipses as narrow as Latin letters
want them. They are not hinted, have no layout tables, and bear names of their own, as the SIL Open Font License asks.
"""

import sys
from pathlib import Path

from fontTools import subset

LATIN = [chr(code) for code in [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2028), 0x20AC, 0x2212]]


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


def proportional(font):
    """The glyphs that the font itself offers in place of wide ones."""
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "pwid":
            for place in record.Feature.LookupListIndex:
                for part in table.LookupList.Lookup[place].SubTable:
                    yield from getattr(part, "ExtSubTable", part).mapping.items()
            return


def make(source, target, family, characters, is_narrow):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["BASE", "DSIG", "GDEF", "GPOS", "GSUB", "STAT", "VORG", "vhea", "vmtx"]
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 13, 14]
    options.font_number = 2
    font = subset.load_font(source, options)
    if is_narrow:
        narrow = dict(proportional(font))
        for table in font["cmap"].tables:
            if table.isUnicode() and hasattr(table, "cmap"):
                table.cmap.update({code: narrow.get(glyph, glyph) for code, glyph in table.cmap.items()})
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[ord(character) for character in characters if ord(character) >= 0x20])
    subsetter.subset(font)
    # One table of characters is enough.
    tables = [table for table in font["cmap"].tables if table.platformID == 3 and table.isUnicode()]
    font["cmap"].tables = [max(tables, key=lambda table: table.format)]
    postscript = family.replace(" ", "")
    own = {1: family, 3: f"{family.lower().replace(' ', '-')}-1", 4: family, 6: postscript}
    names = font["name"]
    names.names = [name for name in names.names if name.platformID == 3 and name.langID == 0x409]
    for number, name in own.items():
        names.setName(name, number, 3, 1, 0x409)
    names.setName(names.getDebugName(0) + " A subset of Noto Serif CJK SC 2.001.", 0, 3, 1, 0x409)
    top = font["CFF "].cff
    top.fontNames = [postscript]
    top.topDictIndex[0].FullName = top.topDictIndex[0].FamilyName = family
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target)


def main(source, target, *folders):
    characters = {*LATIN, *gb2312(), *"".join(text(folders))}
    make(source, f"{target}/gongkai-song.otf", "Gongkai Song", characters, False)
    make(source, f"{target}/gongkai-latin.otf", "Gongkai Latin", LATIN, True)


main(*sys.argv[1:])
