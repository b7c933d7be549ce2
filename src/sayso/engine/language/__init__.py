"""Words: folding, tokens, inflection, phrases, languages, topics. The only place that knows them.

A language is one file (``de.py`` …): its function words, its endings, and its phrases by concept.
"""
