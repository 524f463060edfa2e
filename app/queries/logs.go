package queries

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/logs"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
)

const (
	// maxTags and logsPerTag are Aztec's: the tags of one call, and the logs of a tag on a page.
	maxTags    = 100
	logsPerTag = 10
	// maxPage bounds how far a page is counted off.
	maxPage = 10_000
	// maxLogFields bounds the fields of all logs of an answer: 8 MiB of hex.
	maxLogFields = 1 << 17
	// indexPatience is how long a call waits for logs of the newest chunk to be indexed.
	indexPatience = 2 * time.Second
)

// GetPrivateLogsByTags returns the private logs with each of some tags, siloed as they are on
// the chain, in the order of the chain: a page of 10 for each tag, page 0 unless told, up to a
// chunk, the latest unless told. A page that is not full is the last.
func (q *Queries) GetPrivateLogsByTags(ctx context.Context, tags []protocol.FieldHex, page *int, at *api.At) ([][]api.TaggedLog, error) {
	return q.logsByTags(ctx, tags, page, at, logs.Private, func(e *effect.TxEffect, i uint32) []fr.Element {
		if int(i) >= len(e.PrivateLogs) {
			return nil
		}
		return e.PrivateLogs[i]
	})
}

// GetPublicLogsByTagsFromContract returns a contract's public logs with each of some tags, which
// are their first fields, as GetPrivateLogsByTags does.
func (q *Queries) GetPublicLogsByTagsFromContract(ctx context.Context, contract protocol.FieldHex, tags []protocol.FieldHex, page *int, at *api.At) ([][]api.TaggedLog, error) {
	named := func(tag fr.Element) logs.Name { return logs.Public(contract.Field(), tag) }
	return q.logsByTags(ctx, tags, page, at, named, func(e *effect.TxEffect, i uint32) []fr.Element {
		if int(i) >= len(e.PublicLogs) || e.PublicLogs[i].Contract != contract.Field() {
			return nil
		}
		return e.PublicLogs[i].Fields
	})
}

func (q *Queries) logsByTags(ctx context.Context, tags []protocol.FieldHex, page *int, at *api.At, named func(fr.Element) logs.Name, of func(*effect.TxEffect, uint32) []fr.Element) ([][]api.TaggedLog, error) {
	switch {
	case q.cfg.Logs == nil:
		return nil, api.Unavailable(errors.New("this node does not index logs: see rpc.logs"))
	case len(tags) > maxTags:
		return nil, api.BadParams("%d tags are asked for; ask for %d at most", len(tags), maxTags)
	}
	number := 0
	if page != nil {
		if number = *page; number < 0 || number > maxPage {
			return nil, api.BadParams("page is %d; write 0 to %d", number, maxPage)
		}
	}
	if at == nil {
		at = &api.At{}
	}
	upTo, err := q.number(*at)
	if err != nil {
		return nil, err
	}
	if newest, _ := q.cfg.World.Tip(); upTo > newest {
		return nil, api.NotFound(fmt.Errorf("chunk %d: the last is %d", upTo, newest))
	}
	waiting, stop := context.WithTimeout(ctx, indexPatience)
	defer stop()
	if _, err := q.cfg.Logs.Reach(waiting, upTo); err != nil {
		return nil, api.Unavailable(err)
	}
	out := make([][]api.TaggedLog, len(tags))
	room := maxLogFields
	for i, tag := range tags {
		places, err := q.cfg.Logs.Find(ctx, named(tag.Field()), upTo, number*logsPerTag, logsPerTag)
		if err != nil {
			return nil, answer(err)
		}
		out[i] = make([]api.TaggedLog, 0, len(places))
		for _, p := range places {
			if err := ctx.Err(); err != nil { // who asked is gone
				return nil, api.Unavailable(err)
			}
			l, err := q.taggedLog(p, tag.Field(), of)
			if err != nil {
				return nil, err
			}
			if room -= len(l.LogData) + len(l.NoteHashes); room < 0 && len(tags) > 1 {
				return nil, api.BadParams("the logs of %d tags are too long for one answer: ask for fewer tags at once", len(tags))
			}
			out[i] = append(out[i], *l)
		}
	}
	return out, nil
}

// taggedLog reads a log. The chain may have gone back since it was found: then another is there,
// or none.
func (q *Queries) taggedLog(p logs.Place, tag fr.Element, of func(*effect.TxEffect, uint32) []fr.Element) (*api.TaggedLog, error) {
	moved := api.Unavailable(fmt.Errorf("the chain goes back to before chunk %d at this moment", p.Chunk))
	chunk, err := ledger.ChunkAt(q.cfg.World, p.Chunk)
	if errors.Is(err, ledger.ErrNoRecord) {
		return nil, moved
	}
	if err != nil {
		return nil, answer(err)
	}
	if int(p.Tx) >= len(chunk.TxHashes) {
		return nil, moved
	}
	all, err := q.effectsOf(p.Chunk, chunk.Header.Hash(), len(chunk.TxHashes))
	if err != nil {
		return nil, answer(err)
	}
	e, err := all.at(p.Tx)
	if err != nil {
		return nil, answer(err)
	}
	data := of(&e, p.Log)
	if len(data) == 0 || data[0] != tag {
		return nil, moved
	}
	l := &api.TaggedLog{
		TxHash: chunk.TxHashes[p.Tx], Chunk: p.Chunk, Timestamp: chunk.Header.Timestamp,
		LogData: api.Fields(data), NoteHashes: api.Fields(e.NoteHashes),
	}
	if len(e.Nullifiers) > 0 {
		l.FirstNullifier = protocol.FieldHex(e.Nullifiers[0])
	}
	return l, nil
}
