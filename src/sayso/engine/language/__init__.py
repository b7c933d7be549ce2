"""Words: folding, tokens, inflection, phrases, languages, topics. The only place that knows them.

A language is one folder (``de`` …): how it is built in ``grammar``, how people ask in ``questions``,
and what is said, by subject: phrases by concept, each concept in one file.
"""
