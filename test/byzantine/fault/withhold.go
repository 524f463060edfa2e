package fault

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/txobjects"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// withholds makes a node keep to itself the txs that its wallets send: it proposes them,
// and gives their objects to nobody.
func withholds(Node) app.Own {
	return app.Own{
		Objects: func(n txobjects.Network) txobjects.Network { return silent{n} },
		Sources: func(s p2p.Sources) p2p.Sources {
			for _, kind := range []p2p.Kind{p2p.Tx, p2p.Pending} {
				s[kind] = p2p.Source{MaxBytes: s[kind].MaxBytes, Objects: nothing}
			}
			return s
		},
	}
}

// silent tells no peer of a tx.
type silent struct{ txobjects.Network }

func (silent) Publish(context.Context, []byte) error { return nil }

func nothing(keys [][32]byte) [][]byte { return make([][]byte, len(keys)) }

// censors makes a node that proposes no tx that it does not like.
func censors(Node) app.Own {
	return app.Own{Pool: func(p abci.Pool) abci.Pool { return picky{p} }}
}

// Censored tells whether the censor leaves a tx out: half of all.
func Censored(id common.Hash) bool { return id[len(id)-1]&1 == 1 }

type picky struct{ abci.Pool }

func (p picky) Select(most int, fees protocol.GasFees) (liked []*tx.Tx) {
	for _, t := range p.Pool.Select(most, fees) {
		if !Censored(t.ID()) {
			liked = append(liked, t)
		}
	}
	return liked
}

func (p picky) HasWork(fees protocol.GasFees) bool { return len(p.Select(everything, fees)) > 0 }

// leavesForced makes a node that does as if it could get no forced tx.
func leavesForced(Node) app.Own {
	return app.Own{Held: func(o abci.Objects) abci.Objects { return blind{o} }}
}

type blind struct{ abci.Objects }

func (blind) Forced(inputs.Entry) (*tx.Tx, bool) { return nil, false }

func (blind) AwaitForced(ctx context.Context, _ []inputs.Entry) { <-ctx.Done() }

// everything is more txs than a pool of tests holds.
const everything = 1 << 16
