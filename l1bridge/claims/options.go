package claims

import (
	"errors"

	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/x/quote"
)

// Options configure a Claimer.
type Options struct {
	duty.Member
	Contracts Contracts
	// Quotes gives those for an epoch that are known and valid.
	Quotes func(epoch uint64) []quote.Signed
	// Policy chooses among them.
	Policy quote.Policy
	// Prune has the chain pruned when a period is over. The next publication does by itself:
	// it is for a chain on which none comes.
	Prune bool
}

func (o Options) check() error {
	switch {
	case o.Contracts == nil || o.Quotes == nil:
		return errors.New("contracts and quotes are needed")
	case o.Params == nil || !o.Params.Proven():
		return errors.New("genesis has no proving")
	}
	return o.Check()
}
