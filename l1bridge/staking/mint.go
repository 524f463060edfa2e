package staking

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// MintCalls make AZT for an account, if it is the minter that sends.
func MintCalls(r stakes.Rules, minter, account, to common.Address, amount stakes.AZT) ([]Call, error) {
	switch {
	case minter != account:
		return nil, fmt.Errorf("%w: %s does, %s asks; send from that one (AZTECD_L1_KEY), or get AZT from somebody who has some", ErrNotMinter, minter, account)
	case to == common.Address{}:
		return nil, fmt.Errorf("%w: name who gets the AZT", ErrZeroAddress)
	}
	return []Call{{
		Name: "mint", About: fmt.Sprintf("make %s AZT for %s", amount, to), To: r.AZT, Data: tokens.PackMint(to, amount.Units()), Gas: gasMint,
	}}, nil
}
