"""Reads the data of a built site as others would: Data Package, CSV on the Web, workbook (also in LibreOffice), feeds and calendars.

    python data.py SITE

Ends with an error at the first thing that another program does not take, or that it reads otherwise.
"""

import csv
import glob
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import feedparser
import icalendar
import openpyxl
from csvw import CSVW
from frictionless import Package

site = Path(sys.argv[1])


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def check(holds, *what):
    if not holds:
        sys.exit(" ".join(str(word) for word in what))


report = Package(str(site / "data/datapackage.json")).validate()
check(report.valid, "The Data Package is not valid:", report.flatten(["path", "rowNumber", "fieldName", "note"])[:5])
print(f"Data Package: {len(report.tasks)} tables are valid.")

described = [site / "data/csv-metadata.json", *map(Path, glob.glob(str(site / "targets/*/data.csv-metadata.json")))]
for path in described:
    web = CSVW(str(path), validate=True)
    check(web.is_valid, path, "is not valid:", [str(warning.message) for warning in web.warnings][:5])
    for table in web.to_json()["tables"]:
        file = path.parent / table["url"].rsplit("/", 1)[-1]
        check(len(table["row"]) == len(rows(file)), file, "has other rows in CSV on the Web")
print(f"CSV on the Web: {len(described)} descriptions are valid.")

workbook = openpyxl.load_workbook(site / "data/plan.xlsx")
compared = 0
for path in sorted(glob.glob(str(site / "data/*.json"))):
    table = json.loads(Path(path).read_text(encoding="utf-8"))
    if "rows" not in table:
        continue
    sheet = list(workbook[table["table"]].iter_rows(values_only=True))
    check(len(sheet) - 1 == len(table["rows"]), table["table"], "has other rows in the workbook")
    for values, row in zip(sheet[1:], table["rows"]):
        for name, value in zip(sheet[0], values):
            expected = row[name]
            if isinstance(expected, list):
                expected = " ".join(expected)
            check((value or None) == (expected or None) or value == expected, table["table"], name, repr(value), repr(expected))
            compared += 1
check(compared > 1000, "The workbook has only", compared, "cells")
print(f"Workbook: {compared} cells are those of the JSON.")

with tempfile.TemporaryDirectory() as folder:
    # A file a sheet, in UTF-8, with contents as they are and not as they are shown.
    form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", folder, str(site / "data/plan.xlsx")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    texts = 0
    for path in sorted(glob.glob(str(site / "data/*.json"))):
        table = json.loads(Path(path).read_text(encoding="utf-8"))
        if "rows" not in table:
            continue
        sheet = rows(f"{folder}/plan-{table['table']}.csv")
        check(len(sheet) == len(table["rows"]), table["table"], "has other rows in LibreOffice")
        for values, row in zip(sheet, table["rows"]):
            for name, text in row.items():
                if isinstance(text, str) and name in values:
                    check(values[name] == text, table["table"], name, repr(values[name]), repr(text))
                    texts += 1
    check(texts > 1000, "LibreOffice shows only", texts, "texts")
print(f"LibreOffice: {texts} texts of the workbook are those of the JSON.")

feeds = sorted(glob.glob(str(site / "**/feed.xml"), recursive=True))
entries = {}
for path in feeds:
    feed = feedparser.parse(Path(path).read_bytes())
    check(not feed.bozo and feed.feed.title and feed.feed.updated_parsed, path, "is no feed:", feed.get("bozo_exception"))
    for entry in feed.entries:
        same = entries.setdefault(entry.id, entry.content[0].value)
        check(same == entry.content[0].value and entry.link, path, "has another entry", entry.id)
check(len(feeds) > 50 and len(entries) > 50, "There are only", len(feeds), "feeds with", len(entries), "entries")
print(f"Feeds: {len(feeds)} are well-formed, with {len(entries)} entries.")

calendars = sorted(glob.glob(str(site / "**/calendar.ics"), recursive=True))
for path in calendars:
    calendar = icalendar.Calendar.from_ical(Path(path).read_bytes())
    check(list(calendar.walk("VEVENT")), path, "has no event")
print(f"Calendars: {len(calendars)} have events.")
