"""Reads texts, one in each line as JSON, with the pattern recognisers of presidio and no model."""

import json
import logging
import sys
import time

import spacy
import tldextract
from presidio_analyzer import AnalyzerEngine, PatternRecognizer, RecognizerRegistry
from presidio_analyzer.nlp_engine import SpacyNlpEngine
from presidio_analyzer.predefined_recognizers import PhoneRecognizer

LANGUAGES = ["de", "fr", "it", "en"]

logging.disable(logging.WARNING)
# the list of hosts' endings that it ships, instead of one from the network
tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())


class Blank(SpacyNlpEngine):
    """Words alone: a tokenizer for each language, and no model."""

    def __init__(self):
        super().__init__()
        self.nlp = {language: spacy.blank(language) for language in LANGUAGES}

    def is_loaded(self):
        return True


registry = RecognizerRegistry(supported_languages=LANGUAGES)
registry.load_predefined_recognizers(languages=LANGUAGES)
registry.recognizers = [
    one for one in registry.recognizers if isinstance(one, (PatternRecognizer, PhoneRecognizer))
]
engine = AnalyzerEngine(registry=registry, nlp_engine=Blank(), supported_languages=LANGUAGES)

for line in sys.stdin:
    given = json.loads(line)
    start = time.process_time()
    results = engine.analyze(given["text"], language=given["language"])
    took = time.process_time() - start
    found = [[result.start, result.end] for result in results]
    print(json.dumps({"ms": 1000 * took, "found": found}), flush=True)
