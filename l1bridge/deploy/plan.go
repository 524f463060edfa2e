package deploy

import (
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
)

// suite is the addresses of the contracts that name each other. They follow from the
// deployer's nonce, so that each can name one that is not there yet: the rollup, the
// slasher, what it believes and the governance refuse to be deployed where they are not expected.
type suite struct {
	token, staking, incentives, rollup, slasher, omissions, governance common.Address
	inbox, outbox, outRoots, portal, forced                            common.Address
	// Where checkpoints get proven.
	keyT, keyB, keyR, verifier, escrow, proving common.Address
	// Where they may go on by proof alone.
	bodies, wayOn common.Address
}

// part is one contract of a deployment. The libraries that it links come right before it.
type part struct {
	name  string
	meta  *bind.MetaData
	at    *common.Address // where it comes to, once planned
	input func(suite) []byte
}

// parts are the contracts in the order of their deployment, each with its place in s, which
// has that of what is there already.
func (c Config) parts(s *suite, deployer common.Address) []part {
	all := []part{
		{"AZT", &bindings.AZTMetaData, &s.token, func(s suite) []byte { return c.token(s, deployer) }},
		{"Staking", &bindings.StakingMetaData, &s.staking, c.stakes},
		{"Incentives", &bindings.IncentivesMetaData, &s.incentives, c.rewards},
		c.outRootsPart(s),
		{"Outbox", &bindings.OutboxMetaData, &s.outbox, c.outbox},
		{"FeeJuicePortal", &bindings.FeeJuicePortalMetaData, &s.portal, portal},
		{"ForcedInclusion", &bindings.ForcedInclusionMetaData, &s.forced, c.forced},
		{"Rollup", &bindings.RollupMetaData, &s.rollup, c.constructor},
		// The chain reads the queues from the block before the rollup's on: nobody can send a
		// message before there is one.
		{"Inbox", &bindings.InboxMetaData, &s.inbox, c.inbox},
	}
	if s.slasher = c.Staking.Slasher; s.slasher == (common.Address{}) {
		all = append(all,
			part{"Slasher", &bindings.SlasherMetaData, &s.slasher, c.slashing},
			part{"Omissions", &bindings.OmissionsMetaData, &s.omissions, c.omitted})
	}
	all = append(all, c.provingParts(s)...)
	if s.governance = c.Governance; c.Staking.Voting != nil {
		all = append(all, part{"Governance", &bindings.GovernanceMetaData, &s.governance, c.Staking.Voting.constructor})
	}
	return all
}

// plan gives each part its address, as a deployer with that next nonce deploys them.
func plan(parts []part, deployer common.Address, nonce uint64) {
	for _, p := range parts {
		*p.at = p.place(deployer, nonce)
		nonce += uint64(len(p.meta.Deps)) + 1
	}
}

// place is where a deployer with that next nonce deploys it.
func (p part) place(deployer common.Address, nonce uint64) common.Address {
	return crypto.CreateAddress(deployer, nonce+uint64(len(p.meta.Deps)))
}
